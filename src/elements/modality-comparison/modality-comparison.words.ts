import { msg, str } from '@lit/localize';

/** Every word the comparison says itself. Called while rendering, so that a change of language is followed. */
export const words = {
  caption: (names: string) =>
    msg(str`Comparison of ${names}`, {
      id: 'bodywork.comparison.caption',
      desc: 'Name of the table when the author gave no title; the names of the modalities come in as one list',
    }),
  inShort: () =>
    msg('In short', { id: 'bodywork.comparison.in-short', desc: 'Row heading: a summary of each modality' }),
  aspect: () => msg('Aspect', { id: 'bodywork.comparison.aspect', desc: 'Heading of the column of row headings' }),
  notSpecified: () =>
    msg('Not specified', {
      id: 'bodywork.comparison.not-specified',
      desc: 'Stands in a cell where the author says nothing about that modality',
    }),
  yes: () => msg('Yes', { id: 'bodywork.comparison.yes', desc: 'Beside a tick: this modality has it' }),
  no: () => msg('No', { id: 'bodywork.comparison.no', desc: 'Beside a cross: this modality does not have it' }),
  benefit: () => msg('Benefit', { id: 'bodywork.comparison.benefit', desc: 'Marks a row as good to have' }),
  caution: () =>
    msg('Take care', { id: 'bodywork.comparison.caution', desc: 'Marks a row as something to be careful about' }),
  ofScale: (value: string, max: string) =>
    msg(str`${value} of ${max}`, { id: 'bodywork.comparison.of-scale', desc: 'A value on a scale, e.g. "2 of 5"' }),
  onlyDifferences: () =>
    msg('Show only what differs', {
      id: 'bodywork.comparison.only-differences',
      desc: 'Label of a check box that hides the rows in which the modalities agree',
    }),
  suits: () =>
    msg('Suits you', { id: 'bodywork.comparison.suits', desc: 'Marks a modality that suits the visitor’s answer' }),
  clear: () => msg('Clear', { id: 'bodywork.comparison.clear', desc: 'Button: takes back the answer to the guide' }),
  nothingSuits: () =>
    msg('Nothing here is meant for that.', {
      id: 'bodywork.comparison.nothing-suits',
      desc: 'After an answer to which the author named no modality',
    }),
  book: () => msg('Book', { id: 'bodywork.comparison.book', desc: 'Row heading: links to book each modality' }),
  bookModality: (name: string) =>
    msg(str`Book ${name}`, { id: 'bodywork.comparison.book-modality', desc: 'Link to book a modality, by its name' }),
  more: (name: string) =>
    msg(str`More about ${name}`, { id: 'bodywork.comparison.more', desc: 'Link to a page about a modality' }),
  sources: () => msg('Sources', { id: 'bodywork.comparison.sources', desc: 'Heading of the list of sources' }),
  reviewed: (date: string) =>
    msg(str`Reviewed on ${date}`, { id: 'bodywork.comparison.reviewed', desc: 'When the comparison was reviewed' }),
  reviewedBy: (date: string, by: string) =>
    msg(str`Reviewed on ${date} by ${by}`, {
      id: 'bodywork.comparison.reviewed-by',
      desc: 'When and by whom the comparison was reviewed',
    }),
};
