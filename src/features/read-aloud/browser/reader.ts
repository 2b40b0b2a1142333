import { newButton } from '../../../browser/new-button.ts';
import { part } from '../../../browser/part.ts';
import { choose, chosen } from '../../display/settings.ts';
import { onLeaving } from './leaving.ts';
import { bringIntoView, mark, unmark } from './mark.ts';
import { searchVoices } from './search.ts';
import { type Sentence, sentencesIn } from './sentences.ts';
import { hush, speak } from './speak.ts';
import type { Voices } from './voices.ts';

/** Height of the bar where it lies over the foot of the page; what stands there too goes above it. */
const BAR = '--voorleesbalk';

const PACES = {
  langzaam: { name: 'Langzaam', rate: 0.75 },
  gewoon: { name: 'Gewoon', rate: 1 },
  snel: { name: 'Snel', rate: 1.3 },
};

/**
 * Reads the page aloud from its top, with a bar of controls.
 * @param place holds the button, and the words for a device without a Dutch voice
 */
export async function readAloud(place: HTMLElement): Promise<void> {
  // Nothing is said to who pressed «Snel weg» meanwhile, which hides the page.
  if (document.querySelector('.voorleesbalk') || document.body.hidden) return;
  const voices = await searchVoices(place);
  if (voices) await new Reader(place, sentencesIn(part('main')), voices).play();
}

class Reader {
  readonly #place: HTMLElement;
  readonly #sentences: Sentence[];
  readonly #voices: Voices;
  #bar = document.createElement('div');
  #toggle = newButton('Pauze', () => (this.#isPlaying ? this.#pause() : this.play()));
  #life = new AbortController();
  #rate = PACES[chosen('tempo')].rate;
  #at = 0;
  #isPlaying = false;
  /** Counts the starts, so that the end of something cut off is not mistaken for the end of what came after. */
  #turn = 0;

  constructor(place: HTMLElement, sentences: Sentence[], voices: Voices) {
    this.#place = place;
    this.#sentences = sentences;
    this.#voices = voices;
    this.#bar.className = 'voorleesbalk niet-printen';
    this.#bar.setAttribute('role', 'group');
    this.#bar.setAttribute('aria-label', 'Voorlezen');
    this.#bar.append(
      this.#toggle,
      newButton('Zin terug', () => this.#go(this.#at - 1)),
      newButton('Zin verder', () => this.#go(this.#at + 1)),
      this.#pace(),
      newButton('Stop', () => this.#stop()),
    );
    // Right after the button that started it: the next stop for anyone who uses a keyboard.
    place.append(this.#bar);
    this.#keepRoom();
    addEventListener('resize', () => this.#keepRoom(), this.#life);
    onLeaving(() => this.#stop(), this.#life);
  }

  async play(): Promise<void> {
    const turn = ++this.#turn;
    this.#setPlaying(true);
    for (; this.#at < this.#sentences.length; this.#at++) {
      const { spoken, place } = this.#sentences[this.#at] as Sentence;
      mark(place);
      bringIntoView(place, this.#bar);
      const isWanted = () => turn === this.#turn;
      const end = await speak(spoken, this.#voices, this.#rate, isWanted).catch(() => 'failed');
      if (!isWanted()) return;
      if (end === 'failed') return this.#fail();
      // Something else on the device took over.
      if (end === 'cut off') return this.#pause();
    }
    this.#stop();
  }

  /** A browser's own pause does not work on every phone, so the sentence is said again on resuming. */
  #pause(): void {
    this.#turn++;
    this.#setPlaying(false);
    hush();
  }

  #go(index: number): void {
    const wasPlaying = this.#isPlaying;
    this.#pause();
    this.#at = Math.min(Math.max(index, 0), this.#sentences.length - 1);
    const { place } = this.#sentences[this.#at] as Sentence;
    mark(place);
    bringIntoView(place, this.#bar);
    if (wasPlaying) void this.play();
  }

  #stop(): void {
    this.#life.abort();
    this.#pause();
    unmark();
    const hadFocus = this.#bar.contains(document.activeElement);
    this.#bar.remove();
    document.documentElement.style.removeProperty(BAR);
    if (hadFocus) part('button', this.#place).focus();
  }

  #fail(): void {
    this.#stop();
    part('[role=alert]', this.#place).textContent = 'Voorlezen lukt nu niet. Probeer het later nog een keer.';
  }

  #keepRoom(): void {
    const isFixed = getComputedStyle(this.#bar).position === 'fixed';
    document.documentElement.style.setProperty(BAR, isFixed ? `${this.#bar.offsetHeight}px` : '0px');
  }

  #setPlaying(isPlaying: boolean): void {
    this.#isPlaying = isPlaying;
    this.#toggle.textContent = isPlaying ? 'Pauze' : 'Lees verder';
  }

  #pace(): HTMLElement {
    const label = document.createElement('label');
    const select = document.createElement('select');
    select.append(...Object.entries(PACES).map(([pace, { name }]) => new Option(name, pace)));
    select.value = chosen('tempo');
    select.addEventListener('change', () => {
      const pace = select.value as keyof typeof PACES;
      this.#rate = PACES[pace].rate;
      // If the browser keeps nothing, the choice still holds for this page.
      choose('tempo', pace);
      this.#go(this.#at);
    });
    label.append('Tempo ', select);
    return label;
  }
}
