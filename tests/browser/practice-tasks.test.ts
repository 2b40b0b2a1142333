import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { Beginner, type Hand, hands } from '../support/beginner.ts';
import { connectBrowser } from '../support/browser.ts';

const origin = inject('origin');
let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser.close());

/** What a beginner does at each task, wrong turns included. */
const visits: Record<string, { term: string; visit: (me: Beginner) => Promise<void> }> = {
  liken: {
    term: 'liken',
    async visit(me) {
      await me.press('Vind ik leuk', 'Bericht van Samir');
      await me.hears('Dit is het bericht van Samir.');
      await expect.poll(() => me.done()).toEqual([]);
      await me.press('Vind ik leuk', 'Bericht van Samir');
      await me.press('Vind ik leuk', 'Bericht van Ewa');
      await me.hears('Je hebt een duim gegeven bij het bericht van Ewa.');
      await me.press('Zo ziet Ewa het', 'Wat er gebeurde');
      await expect.poll(() => me.plein()).toContain('Robin vindt je bericht leuk.');
      await me.press('Terug naar jouw Plein');
      await me.press('Vind ik leuk', 'Bericht van Ewa');
      await expect.poll(() => me.part('Bericht van Ewa')).toContain('krijgt hiervan geen melding');
    },
  },
  reageren: {
    term: 'reageren',
    async visit(me) {
      await me.press('Reageren', 'Bericht van Samir');
      await me.press('Plaatsen');
      await expect.poll(() => me.part('Bericht van Samir')).toContain('Schrijf eerst iets.');
      await me.write('Jouw reactie', 'Wat mooi daar');
      await me.press('Plaatsen');
      await me.hears('Jouw reactie staat onder het bericht van Samir.');
      await me.press('Zo ziet Samir het', 'Wat er gebeurde');
      await expect.poll(() => me.plein()).toContain('Robin heeft op je bericht gereageerd.');
      await me.press('Terug naar jouw Plein');
      await me.press('Meer bij jouw reactie');
      await me.press('Bewerken');
      await me.write('Jouw reactie', 'Wat mooi daar, Samir');
      await me.press('Opslaan');
      await expect
        .poll(() => me.part('Reacties bij het bericht van Samir'))
        .toMatch(/Wat mooi daar, Samir\s+\(bewerkt\)/);
      await me.press('Meer bij jouw reactie');
      await me.press('Verwijderen', 'Reacties bij het bericht van Samir');
      await me.press('Nee, terug');
      await expect.poll(() => me.part('Reacties bij het bericht van Samir')).toContain('Wat mooi daar, Samir');
      await me.press('Verwijderen', 'Reacties bij het bericht van Samir');
      await me.press('Verwijderen', 'Wil je deze reactie verwijderen?');
      await me.hears('Je reactie is weg.');
      await expect.poll(() => me.part('Reacties bij het bericht van Samir')).not.toContain('Robin');
    },
  },
  taggen: {
    term: 'taggen',
    async visit(me) {
      const mine = 'Bericht van Robin';
      await me.press('Meer bij dit bericht', mine);
      await me.press('Henk taggen', mine);
      await me.hears('Henk had liever geen naam erbij.');
      const openMine = () => me.press('Meer bij dit bericht', mine);
      await openMine();
      await me.press('Tag van Henk verwijderen', mine);
      await openMine();
      await me.press('Eerst vragen aan Fatma', mine);
      await me.hears('Je hebt Fatma een privébericht gestuurd');
      await openMine();
      await me.press('Fatma taggen', mine);
      await expect.poll(() => me.part(mine)).toContain('met Fatma Yildiz');
      await openMine();
      await me.press('Eerst vragen aan Henk', mine);
      await me.press('Privéberichten');
      await expect.poll(() => me.part('Gesprek met Henk')).toContain('liever niet');
      await me.press('Plein');
      await me.press('Zo ziet Joke het');
      await expect.poll(() => me.plein()).toContain('Een middag aan het meer.');
      await me.press('Terug naar jouw Plein');
      await me.press('Meer bij dit bericht', 'Bericht van Samir');
      await me.press('Tag verwijderen', 'Bericht van Samir');
      await expect.poll(() => me.part('Bericht van Samir')).not.toContain('met Robin');
    },
  },
  'verzoek-beoordelen': {
    term: 'vriendschapsverzoek',
    async visit(me) {
      await me.press('Ewa de Wit', 'Verzoek van Ewa');
      await me.hears('Je bekijkt het profiel van de tweede Ewa.');
      await me.press('Kijk goed: Dezelfde naam en foto als Ewa');
      await me.hears('Ewa is al je vriend.');
      await me.press('Bevestigen', 'Profiel van Ewa');
      await me.hears('Dit profiel kan nep zijn.');
      await me.press('Een stap terug');
      await me.press('Verzoeken (3)');
      await me.press('Bevestigen', 'Verzoek van Joke');
      await me.hears('Jij en Joke zijn nu vrienden.');
      await me.press('Verwijderen', 'Verzoek van Rutger');
      await expect.poll(() => me.plein()).toContain('Rutger krijgt geen melding.');
      await me.press('Verwijderen', 'Verzoek van Ewa');
      await expect.poll(() => me.plein()).toContain('Er zijn geen verzoeken.');
    },
  },
  ontvrienden: {
    term: 'ontvrienden',
    async visit(me) {
      await me.press('Dennis Kok');
      await me.press('Ontvrienden');
      await me.press('Nee, terug');
      await expect.poll(() => me.part('Profiel van Dennis')).toContain('Vriend van jou');
      await me.press('Ontvrienden');
      await me.press('Ontvrienden', 'Wil je Dennis uit je vrienden halen?');
      await me.hears('Jij en Dennis zijn geen vrienden meer.');
      await me.press('Zo ziet Dennis het', 'Wat er gebeurde');
      const seen = await me.plein();
      expect(seen).toContain('Sleutels gevonden');
      expect(seen).not.toContain('Koffie gedronken');
      expect(seen).toMatch(/Meldingen over jou\s+Geen\./);
    },
  },
  blokkeren: {
    term: 'blokkeren',
    async visit(me) {
      const talk = 'Gesprek met Marco';
      await me.press('Kijk goed: Hoi, ik las je bericht over wandelen.');
      await me.hears('Dit zegt nog niets.');
      await me.press('Kijk goed: Je zei dat ik moet stoppen.');
      await me.press('Meer bij het gesprek met Marco', talk);
      await me.press('Blokkeren', talk);
      await me.press('Nee, terug');
      await me.press('Blokkeren', talk);
      await me.press('Blokkeren', 'Wil je Marco blokkeren?');
      await me.hears('Je hebt Marco geblokkeerd.');
      await me.press('Zo ziet Marco het', 'Wat er gebeurde');
      await expect.poll(() => me.plein()).toContain('Marco kan jou niet vinden, en ziet niets van jou.');
      await me.press('Terug naar jouw Plein');
      await me.press('Menu');
      await me.press('Blokkering opheffen');
      await me.hears('Marco is niet meer geblokkeerd.');
    },
  },
  rapporteren: {
    term: 'rapporteren',
    async visit(me) {
      await me.press('Meer bij de reactie van Ewa');
      await me.press('Rapporteren');
      await me.press('Iets anders');
      await me.hears('Daar is niets mis mee.');
      await me.press('Een stap terug');
      await me.press('Meer bij de reactie van Rutger');
      await me.press('Rapporteren', 'Reacties bij het bericht van Robin');
      await me.press('Het is pesten of schelden');
      await me.hears('Je hebt dit gerapporteerd.');
      await me.press('Zo ziet Rutger het', 'Wat er gebeurde');
      await expect.poll(() => me.plein()).toMatch(/Meldingen over jou\s+Geen\./);
      await me.press('Terug naar jouw Plein');
      await me.press('Rutger Smit');
      await expect.poll(() => me.part('Profiel van Rutger')).toContain('Geen vriend van jou');
    },
  },
  'doelgroep-kiezen': {
    term: 'doelgroep-kiezen',
    async visit(me) {
      const sentence = 'Vanavond luister ik naar mijn oude platen. Daar word ik rustig van.';
      await me.press('Wat ben je aan het doen?');
      await me.press(`Neem over: «${sentence}»`);
      await me.choose('Openbaar');
      await me.choose('Vrienden');
      await me.press('Plaatsen');
      await me.hears('Je bericht staat op Het Plein. Zichtbaar voor je vrienden.');
      await me.press('Zo ziet Rutger het');
      await expect.poll(() => me.plein()).toContain('Rutger ziet geen berichten van jou.');
      await me.press('Zo ziet Ewa het');
      await expect.poll(() => me.plein()).toContain(sentence);
      await me.press('Terug naar jouw Plein');
      await me.press('Meer bij dit bericht', 'Bericht van Robin');
      await me.press('Openbaar', 'Bericht van Robin');
      await expect.poll(() => me.done()).toEqual([1, 2, 3]);
      await me.press('Meer bij dit bericht', 'Bericht van Robin');
      await me.press('Alleen ik', 'Bericht van Robin');
      await me.hears('Dit bericht is nu zichtbaar voor jou alleen.');
      await me.press('Zo ziet Ewa het');
      await expect.poll(() => me.plein()).toContain('Ewa ziet geen berichten van jou.');
    },
  },
  'profiel-bekijken-als': {
    term: 'profiel-bekijken-als',
    async visit(me) {
      await me.press('Zo ziet Rutger het');
      await expect.poll(() => me.plein()).toContain('06 12 34 56 78');
      await expect.poll(() => me.plein()).not.toContain('Op dit bankje');
      await me.press('Zo ziet Ewa het');
      await expect.poll(() => me.plein()).toContain('Op dit bankje');
      await expect.poll(() => me.plein()).not.toContain('het liedje');
      await me.press('Terug naar jouw Plein');
      await me.press('Meer bij dit bericht', 'Bericht van Robin');
      await me.press('Verwijderen', 'Bericht van Robin');
      await me.press('Nee, terug');
      await me.press('Vrienden', 'Bericht van Robin');
      await me.hears('Dit bericht is nu zichtbaar voor je vrienden.');
      await me.press('Zo ziet Rutger het');
      await expect.poll(() => me.plein()).not.toContain('06 12 34 56 78');
    },
  },
  uitloggen: {
    term: 'uitloggen',
    async visit(me) {
      const next = 'Zo ziet de volgende bezoeker het';
      await me.press(next);
      await expect.poll(() => me.plein()).toContain('Jouw Plein staat nog open.');
      await me.press('Terug naar jouw Plein');
      await me.press('Menu');
      await me.press('Venster sluiten');
      await me.hears('Je bent nog wel ingelogd.');
      await me.press('Het Plein openen');
      await me.press('Uitloggen');
      await me.hears('Je bent uitgelogd.');
      await me.press(next);
      await expect.poll(() => me.plein()).toContain('ziet alleen het scherm om in te loggen');
    },
  },
  'nepprofiel-herkennen': {
    term: 'nepprofiel',
    async visit(me) {
      await me.press('Bevestigen', 'Verzoek van Linda');
      await me.hears('Ja zeggen gebeurt snel.');
      await me.press('Opnieuw beginnen');
      await me.press('Tip');
      await me.press('Linda Hofman', 'Verzoek van Linda');
      await me.press('Kijk goed: Woont in Amsterdam');
      await me.hears('Dit zegt nog niets.');
      await me.press('Kijk goed: Lid sinds 3 dagen');
      await me.press('Kijk goed: Geen vrienden samen met jou');
      await me.press('Privéberichten');
      await me.press('Kijk goed: Ze wil verder praten buiten Het Plein');
      await me.press('Verzoeken (2)');
      await me.press('Verwijderen', 'Verzoek van Linda');
      await me.hears('Het verzoek van Linda is weg.');
    },
  },
  'phishing-herkennen': {
    term: 'phishing',
    async visit(me) {
      const talk = 'Gesprek met Het Plein Beveiliging';
      await me.press('Link openen', talk);
      await me.hears('Hier op Het Plein kan dat geen kwaad.');
      await expect.poll(() => me.plein()).toContain('het adres is anders');
      await me.press('Sluit deze pagina');
      await me.press('Kijk goed: «Binnen 24 uur»');
      await me.press('Kijk goed: Het adres van de link');
      await me.press('Kijk goed: «Bevestig je wachtwoord»');
      await me.press('Meer bij het gesprek met de afzender', talk);
      await me.press('Rapporteren', talk);
      await me.press('Het is nep of oplichting');
      await me.press('Meer bij het gesprek met de afzender', talk);
      await me.press('Gesprek verwijderen', talk);
      await me.press('Gesprek verwijderen', 'Wil je dit gesprek verwijderen?');
      await me.hears('Het gesprek is weg.');
    },
  },
};

/** Each hand presses in its own way; the tasks differ in what is pressed. */
const tried: Record<Hand, string[]> = {
  keyboard: Object.keys(visits),
  mouse: ['taggen', 'verzoek-beoordelen', 'doelgroep-kiezen', 'phishing-herkennen'],
  touch: ['liken', 'blokkeren'],
};

describe.each(hands)('with the %s', (hand) => {
  const some = Object.entries(visits).filter(([slug]) => inject('all') || tried[hand].includes(slug));
  test.each(some)('one can do the task %s', async (slug, { term, visit }) => {
    const me = await Beginner.arrive(browser, hand, `${origin}/oefenen/${slug}/`);
    await visit(me);
    await me.finishes(term);
  });
});
