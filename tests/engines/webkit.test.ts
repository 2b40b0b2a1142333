import { webkit } from '../support/engines/webkit.ts';
import { walkThrough } from './walks/all.ts';

walkThrough(webkit);
