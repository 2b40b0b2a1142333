/** What one page of each kind is called. */
export const kindNames = {
  begrippen: 'Begrip',
  situaties: 'Situatie',
  modules: 'Module',
  hulp: 'Hulp',
};
