/** What one page of each kind is called. */
export const kindNames = {
  begrippen: 'Begrip',
  situaties: 'Situatie',
  modules: 'Module',
  oefeningen: 'Oefening',
  hulp: 'Hulp',
  paginas: 'Pagina',
};

/** The part of the site in which the pages of a collection stand. */
export const sections = {
  begrippen: 'begrippen',
  situaties: 'situaties',
  modules: 'cursus',
  oefeningen: 'oefenen',
};
