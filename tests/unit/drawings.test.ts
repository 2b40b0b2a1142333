import { describe, expect, test } from 'vitest';
import { drawnInSteps } from '../../src/model/drawings.ts';

const knoppen = [
  { id: 'taggen', label: 'Mensen taggen', ook: [] },
  { id: 'instellingen', label: 'Instellingen', ook: ['Instellingen en privacy', 'tandwiel'] },
  { id: 'drie-puntjes', label: 'Meer', ook: ['drie puntjes'] },
];
const drawn = (...steps: string[]) =>
  drawnInSteps(`<ol>\n${steps.map((step) => `<li>${step}</li>`).join('\n')}\n</ol>`, knoppen);

describe('the drawing that goes with a step', () => {
  test('is that of the button which the step names in bold', () => {
    expect(drawn('Kies een foto.', 'Kies <strong>Mensen taggen</strong>.')).toEqual([
      { step: 1, id: 'taggen', name: 'Mensen taggen' },
    ]);
  });

  test('has the name that the step gives it', () => {
    expect(drawn('Kies <a href="/x/"><strong>Instellingen en privacy</strong></a>.')).toEqual([
      { step: 0, id: 'instellingen', name: 'Instellingen en privacy' },
    ]);
  });

  test('has no name where the step describes a sign', () => {
    expect(drawn('Kies de Drie puntjes, of het tandwiel.')).toEqual([
      { step: 0, id: 'instellingen', name: '' },
      { step: 0, id: 'drie-puntjes', name: '' },
    ]);
  });

  test('is not there for a word that is only part of a name, or not in bold', () => {
    expect(drawn('Kies <strong>Meer tonen</strong>.', 'Er is meer.', 'Kies Mensen taggen.')).toEqual([]);
  });
});
