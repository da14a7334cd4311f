import './provider-finder.ts';
import './provider-map.ts';

// One script for the finder and the record page, so that they share their code as one file; the record's own part is small.
if (document.querySelector('provider-record')) void import('./provider-record.ts');
