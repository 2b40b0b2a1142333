import Link from '../Link.astro';
import Omitted from '../Omitted.astro';
import Table from '../Table.astro';
import TextImage from '../TextImage.astro';
import Alternatief from './Alternatief.astro';
import Begeleider from './Begeleider.astro';
import DoeNu from './DoeNu.astro';
import Engels from './Engels.astro';
import Gegeven from './Gegeven.astro';
import Gevolg from './Gevolg.astro';
import Hulplijn from './Hulplijn.astro';
import Knop from './Knop.astro';
import LetOp from './LetOp.astro';
import Opdracht from './Opdracht.astro';
import Schrijfruimte from './Schrijfruimte.astro';
import Stappen from './Stappen.astro';
import Voorbeeld from './Voorbeeld.astro';

/** Everything that an author may use inside MDX. */
const forAuthors = {
  Alternatief,
  DoeNu,
  Engels,
  Gegeven,
  Gevolg,
  Hulplijn,
  Knop,
  LetOp,
  Opdracht,
  Schrijfruimte,
  Stappen,
  Voorbeeld,
};

/** Plain Markdown that the site draws in its own way. */
const elements = { a: Link, img: TextImage, table: Table };

/** For clients: the coach's part leaves no trace in the page. */
export const clientComponents = { ...forAuthors, ...elements, Begeleider: Omitted };

/** For coaches: with their own part. */
export const coachComponents = { ...forAuthors, ...elements, Begeleider };
