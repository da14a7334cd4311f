// What nearly every page needs, as one small file: asking for a file of its own costs more bytes than any of these has.
import './copy-text.ts';
import './dismiss-preview.ts';
import './search-opener.ts';
import './withdraw-overdue.ts';
import './lay-out-rest.ts';
