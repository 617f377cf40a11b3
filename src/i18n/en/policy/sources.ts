/** The documents and what does not add up in them. */
export const sources = {
  imports: 'Imported',
  title: 'Source documents',
  lead: 'Five documents hold everything that the policy pages say. What each contributed, what is missing in it, and where its figures do not add up.',
  documents: 'The five documents',
  contributes: 'Contributes',
  missing: 'Missing in it',
  reference: 'One reference beside them',
  errata: 'Published, and what adds up',
  errataCaption: 'Statements that do not add up, in neutral words',
  usedOn: 'Used on',
  dated: 'Date',
  publisher: 'Publisher',
  language: 'Language',
  languages: { en: 'English', it: 'Italian' },
  references: 'References of the documents',
};
