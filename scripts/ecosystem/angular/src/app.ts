import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import 'bodywork-elements';
import type { BookingOpenEvent, ModalityDifferencesEvent, TestimonialChangeEvent } from 'bodywork-elements';
import { booking, comparison, testimonials } from './data.js';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <modality-comparison [comparison]="comparison" (modality-differences)="onDifferences($event)" />
    <testimonial-carousel
      [testimonials]="testimonials"
      layout="carousel"
      [perView]="1"
      (testimonial-change)="onChange($event)"
    />
    <booking-button [booking]="booking" mode="dialog" (booking-open)="onOpen($event)" />
    <output>{{ told().join(' ') }}</output>
  `,
})
export class App {
  readonly comparison = comparison;
  readonly testimonials = testimonials;
  readonly booking = booking;
  readonly told = signal<readonly string[]>([]);

  onDifferences({ differencesOnly, hidden }: ModalityDifferencesEvent): void {
    this.tell(`only what differs: ${differencesOnly}, ${hidden.toFixed()} hidden.`);
  }

  onChange({ index, reason }: TestimonialChangeEvent): void {
    this.tell(`testimonial ${index.toFixed()}, by the ${reason}.`);
  }

  onOpen(event: BookingOpenEvent): void {
    event.preventDefault();
    this.tell('asked to book.');
  }

  private tell(text: string): void {
    this.told.update((before) => [...before, text]);
  }
}
