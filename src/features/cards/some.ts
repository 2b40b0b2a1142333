/** Every page of a card names those of which one is drawn: with more, each would weigh more than its text. */
const MOST_DRAWN = 60;

/** At most so many of `cards`, from the first on, and evenly from all of them. */
export function someOf<Card>(cards: Card[]): Card[] {
  const step = Math.max(1, cards.length / MOST_DRAWN);
  return Array.from(
    { length: Math.min(cards.length, MOST_DRAWN) },
    (_, index) => cards[Math.floor(index * step)] as Card,
  );
}
