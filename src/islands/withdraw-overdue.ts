import { dayOf, isOverdue } from '../evidence/freshness.ts';

// On a site that nobody has rebuilt: what is past its next check by the visitor's day goes, and the sentence that a build
// would print takes its place. Nothing comes back, so a clock that is behind changes nothing.
const today = dayOf(new Date());
for (const part of document.querySelectorAll<HTMLElement>('[data-next-check]')) {
  if (!isOverdue({ nextCheck: part.dataset['nextCheck'] ?? today }, today)) continue;
  for (const gone of part.querySelectorAll('[data-while-fresh]')) gone.remove();
  for (const shown of part.querySelectorAll('[data-once-overdue]')) shown.removeAttribute('hidden');
}
