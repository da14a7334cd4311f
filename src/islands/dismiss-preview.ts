/**
 * Escape closes the preview of a reference or a glossary word; it opens again once pointer and focus have left. What a pointer left is
 * marked, so that its preview waits.
 */
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  for (const mark of document.querySelectorAll<HTMLElement>('.has-preview:is(:hover, :focus-within)'))
    mark.dataset['dismissed'] = '';
});

const leave = ({ target }: Event): void => {
  const mark = target instanceof Element && target.closest<HTMLElement>('.has-preview');
  if (!mark) return;
  mark.dataset['left'] = '';
  if (!mark.matches(':hover')) delete mark.dataset['dismissed'];
};
document.addEventListener('focusout', leave);
document.addEventListener('pointerout', leave);
