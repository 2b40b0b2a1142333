import type { z } from 'astro/zod';
import type { oefening } from '../../model/schemas/oefening.ts';
import { ME, type World } from '../../plein/world.ts';

export type TaskFields = z.infer<typeof oefening>;

/** Het Plein as it is when a task begins. */
export function worldOf(fields: TaskFields): World {
  const { mensen, vrienden, bevriend, verzoeken, berichten, prive, antwoorden } = fields;
  return {
    people: [ME, ...mensen],
    friendships: [...vrienden.map((person) => [ME, person] as const), ...bevriend],
    requests: verzoeken.map((from) => ({ from, to: ME })),
    blocks: [],
    posts: berichten.map(({ id, van, tekst, foto, voor, duimen, tags, reacties }) => ({
      id,
      author: van,
      text: tekst,
      ...(foto && { photo: foto }),
      audience: voor,
      likes: duimen,
      tags,
      comments: reacties.map((reactie) => ({
        id: reactie.id,
        author: reactie.van,
        text: reactie.tekst,
        edited: false,
      })),
    })),
    messages: prive.map(({ id, van, tekst, link }) => ({ id, from: van, to: ME, text: tekst, ...(link && { link }) })),
    notifications: [],
    reports: [],
    answers: antwoorden,
    account: 'signed-in',
    window: 'open',
    made: 0,
  };
}
