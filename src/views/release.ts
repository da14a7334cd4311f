import { version } from '../../package.json';
import { formatDay } from '../lib/date.ts';
import { today } from './today.ts';

/** Which version of the site this is, and the day of this build in words. */
export const releaseFacts = () => ({ version, built: formatDay(today) });
