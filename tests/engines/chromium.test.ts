import { chromium } from '../support/engines/puppeteer.ts';
import { walkThrough } from './walks/all.ts';

walkThrough(chromium);
