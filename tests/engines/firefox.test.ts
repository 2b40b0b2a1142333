import { firefox } from '../support/engines/puppeteer.ts';
import { walkThrough } from './walks/all.ts';

walkThrough(firefox);
