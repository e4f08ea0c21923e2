import { str } from '@lit/localize';
import { msg } from '../../shared/message.words.js';

/** Every word the comparison says itself. Called while rendering, so that a change of language is followed. */
export const words = {
  caption: (names: string) =>
    msg(str`Comparison of ${names}`, {
      id: 'bodywork.comparison.caption',
      desc: 'Name of the table when the author gave no title; the names of the modalities come in as one list',
    }),
  inShort: () =>
    msg('In short', { id: 'bodywork.comparison.inShort', desc: 'Row heading: a summary of each modality' }),
  column: (position: string) =>
    msg(str`Column ${position}`, {
      id: 'bodywork.comparison.column',
      desc: 'Name of a list from which the visitor picks what a column of the table shows, e.g. "Column 2"',
    }),
  aspectOf: (label: string, name: string) =>
    msg(str`${label}, ${name}`, {
      id: 'bodywork.comparison.aspectOf',
      desc: 'Names a cell of the table by its row and its column, e.g. "Pressure, Massage"',
    }),
  help: (term: string) =>
    msg(str`What is meant by ${term}?`, {
      id: 'bodywork.comparison.help',
      desc: 'Name of a button with a question mark that explains a term',
    }),
  notSpecified: () =>
    msg('Not specified', {
      id: 'bodywork.comparison.notSpecified',
      desc: 'Stands in a cell where the author says nothing about that modality',
    }),
  yes: () => msg('Yes', { id: 'bodywork.comparison.yes', desc: 'Beside a tick: this modality has it' }),
  no: () => msg('No', { id: 'bodywork.comparison.no', desc: 'Beside a cross: this modality does not have it' }),
  benefit: () => msg('Benefit', { id: 'bodywork.comparison.benefit', desc: 'Marks a row as good to have' }),
  caution: () =>
    msg('Take care', { id: 'bodywork.comparison.caution', desc: 'Marks a row as something to be careful about' }),
  ofScale: (value: string, max: string) =>
    msg(str`${value} of ${max}`, { id: 'bodywork.comparison.ofScale', desc: 'A value on a scale, e.g. "2 of 5"' }),
  measured: (value: string, unit: string) =>
    msg(str`${value} ${unit}`, {
      id: 'bodywork.comparison.measured',
      desc: 'A number and its unit, e.g. "60 minutes"',
    }),
  howTheyDiffer: () =>
    msg('How they differ', { id: 'bodywork.comparison.howTheyDiffer', desc: 'Heading above what tells them apart' }),
  inCommon: () =>
    msg('What they have in common', {
      id: 'bodywork.comparison.inCommon',
      desc: 'Heading above the aspects in which the modalities agree',
    }),
  onlyDifferences: () =>
    msg('Show only what differs', {
      id: 'bodywork.comparison.onlyDifferences',
      desc: 'Label of a check box that hides the rows in which the modalities agree',
    }),
  suits: () =>
    msg('Suits you', { id: 'bodywork.comparison.suits', desc: 'Marks a modality that suits the visitor’s answer' }),
  nameThatSuits: (name: string) =>
    msg(str`${name} (suits you)`, {
      id: 'bodywork.comparison.nameThatSuits',
      desc: 'In the list of modalities to show: one that suits the visitor’s answer',
    }),
  inDetail: () =>
    msg('In detail', {
      id: 'bodywork.comparison.inDetail',
      desc: 'Heading above the aspects of a single modality, where there is nothing to compare',
    }),
  clear: () => msg('Clear', { id: 'bodywork.comparison.clear', desc: 'Button: takes back the answer to the guide' }),
  nothingSuits: () =>
    msg('Nothing here is meant for that.', {
      id: 'bodywork.comparison.nothingSuits',
      desc: 'After an answer to which the author named no modality',
    }),
  book: () => msg('Book', { id: 'bodywork.comparison.book', desc: 'Row heading: links to book each modality' }),
  bookModality: (name: string) =>
    msg(str`Book ${name}`, { id: 'bodywork.comparison.bookModality', desc: 'Link to book a modality, by its name' }),
  more: (name: string) =>
    msg(str`More about ${name}`, {
      id: 'bodywork.comparison.more',
      desc: 'Link to a page about a modality or an aspect',
    }),
  sources: () => msg('Sources', { id: 'bodywork.comparison.sources', desc: 'Heading of the list of sources' }),
  source: (number: string) =>
    msg(str`Source ${number}`, {
      id: 'bodywork.comparison.source',
      desc: 'Name of a small number that leads to the source of a statement',
    }),
  backTo: (place: string) =>
    msg(str`Back to: ${place}`, {
      id: 'bodywork.comparison.backTo',
      desc: 'Name of a link in the list of sources that leads back to where the source is referred to',
    }),
  reviewed: (date: string) =>
    msg(str`Reviewed on ${date}`, { id: 'bodywork.comparison.reviewed', desc: 'When the comparison was reviewed' }),
  reviewedBy: (date: string, by: string) =>
    msg(str`Reviewed on ${date} by ${by}`, {
      id: 'bodywork.comparison.reviewedBy',
      desc: 'When and by whom the comparison was reviewed',
    }),

  // One message for each form that some language has of a noun after a number.
  hiddenOne: (count: string) =>
    msg(str`${count} aspect in which they agree is hidden.`, {
      id: 'bodywork.comparison.hiddenOne',
      desc: 'Said after the visitor asked for only what differs; one row is hidden, in languages that have a form for that',
    }),
  hiddenTwo: (count: string) =>
    msg(str`${count} aspects in which they agree are hidden.`, {
      id: 'bodywork.comparison.hiddenTwo',
      desc: 'Said after the visitor asked for only what differs; two rows are hidden, in languages that have a form for that',
    }),
  hiddenFew: (count: string) =>
    msg(str`${count} aspects in which they agree are hidden.`, {
      id: 'bodywork.comparison.hiddenFew',
      desc: 'Said after the visitor asked for only what differs; few rows are hidden, in languages that have a form for that',
    }),
  hiddenMany: (count: string) =>
    msg(str`${count} aspects in which they agree are hidden.`, {
      id: 'bodywork.comparison.hiddenMany',
      desc: 'Said after the visitor asked for only what differs; many rows are hidden, in languages that have a form for that',
    }),
  hiddenOther: (count: string) =>
    msg(str`${count} aspects in which they agree are hidden.`, {
      id: 'bodywork.comparison.hiddenOther',
      desc: 'Said after the visitor asked for only what differs; several rows are hidden',
    }),
};

/** The names of all that the comparison says itself. */
export type ComparisonMessage = keyof typeof words;
