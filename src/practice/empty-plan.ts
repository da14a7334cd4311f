/** The plan of care and the note on progress with room to write, for those without a script and for paper. */
export const emptyPlan = `PLAN OF CARE
Problem: ____ (daily task) is limited by ____ (cause).
Baseline: ____ (measure) ____ (score, range, which way is better, smallest important change).
Treatment: ____ (technique), ____ (region). ____ (code), ____ minutes a visit (____ units).
Goal: By ____ (day), ____ (who) will ____ (do what, how much). ____ (measure) goes from ____ to ____.
Plan: ____ times a week for ____ weeks (____ visits).
Review: ____ (day), with the same measure.

PROGRESS
Visit ____ of ____. ____ (technique), ____ (region). ____ (code): ____ minutes; all timed minutes: ____.
____ (measure): ____ at the start, ____ now. Change: ____.
Target ____. Task: ____.
Next: go on / change / end, because ____.`;
