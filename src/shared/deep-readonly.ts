/**
 * The same, and nothing in it can be changed. Elements take data so (frozen, `as const`, or what another element shows) and
 * give them back so. `Comparison`, `Testimonials` and `Booking` themselves can be changed: data are built with them.
 */
export type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T;
