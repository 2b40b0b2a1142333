/** What one page of each kind is called. */
export const kindNames = {
  begrippen: 'Begrip',
  situaties: 'Situatie',
  modules: 'Module',
  oefeningen: 'Oefening',
  hulp: 'Hulp',
};
