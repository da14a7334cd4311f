/** One drawn element of an icon: its SVG tag and attributes. */
type Shape = ['path' | 'rect' | 'circle', Record<string, string>];

/** Every icon and mark of the site on a 24 px grid (the logo on 16): one hand, own drawings. */
export const icons = {
  mark: [
    [
      'path',
      {
        class: 'mark-fingers',
        d: 'M4 5a1 1 0 0 1 2 0v4H4zM7 2a1 1 0 0 1 2 0v7H7zM10 3a1 1 0 0 1 2 0v6h-2zM13 6a1 1 0 0 1 2 0v3h-2z',
      },
    ],
    ['path', { class: 'mark-palm', d: 'M4 10h11v.5a5.5 5.5 0 0 1-11 0z' }],
    ['path', { class: 'mark-thumb', d: 'M1.5 8.5 5.2 12.6' }],
  ],
  helps: [
    ['rect', { class: 'v-solid', x: '1', y: '1', width: '22', height: '22', rx: '5' }],
    ['path', { class: 'v-invert', d: 'M12 18.5V6M6.5 11.2 12 5.7l5.5 5.5' }],
  ],
  'helps-a-little': [
    ['rect', { class: 'v-soft', x: '2', y: '2', width: '20', height: '20', rx: '4' }],
    ['path', { class: 'v-line', d: 'M7.2 16.8 16.4 7.6M9 7.2h7.8V15' }],
  ],
  'no-difference': [
    ['rect', { class: 'v-soft', x: '2', y: '2', width: '20', height: '20', rx: '4' }],
    ['path', { class: 'v-line', d: 'M7 9.6h10M7 14.4h10' }],
  ],
  mixed: [
    ['rect', { class: 'v-soft', x: '2', y: '2', width: '20', height: '20', rx: '4' }],
    [
      'path',
      { class: 'v-line', d: 'M8.6 16.5V8M6 10.3 8.6 7.5l2.6 2.8M15.4 7.5V16M12.8 13.7l2.6 2.8 2.6-2.8' },
    ],
  ],
  unclear: [
    ['rect', { class: 'v-dash', x: '2', y: '2', width: '20', height: '20', rx: '4' }],
    ['path', { class: 'v-line', d: 'M9 9.4c0-3.9 6.2-3.8 6.2-.3 0 2.5-3.1 2.5-3.1 5M12.1 17.3v.1' }],
  ],
  worse: [
    ['rect', { class: 'v-solid', x: '1', y: '1', width: '22', height: '22', rx: '5' }],
    ['path', { class: 'v-invert', d: 'M12 5.5V18M6.5 12.8l5.5 5.5 5.5-5.5' }],
  ],
  none: [['rect', { class: 'v-dash', x: '2', y: '2', width: '20', height: '20', rx: '4' }]],
  emergency: [
    ['path', { class: 'icon-line', d: 'M12 4.5v9' }],
    ['circle', { class: 'icon-fill', cx: '12', cy: '18.6', r: '1.7' }],
  ],
  'not-now': [
    ['circle', { class: 'icon-line', cx: '12', cy: '12', r: '8.7' }],
    ['path', { class: 'icon-line', d: 'M6 18 18 6' }],
  ],
  'ask-first': [
    ['path', { class: 'icon-line', d: 'M4 5h16v11h-9l-4.5 4v-4H4z' }],
    ['path', { class: 'icon-line', d: 'M8.5 10.5h7' }],
  ],
  adapt: [
    ['path', { class: 'icon-line', d: 'M4 7.5h8M17 7.5h3M4 16.5h3M12 16.5h8' }],
    ['circle', { class: 'icon-line', cx: '14.5', cy: '7.5', r: '2.5' }],
    ['circle', { class: 'icon-line', cx: '9.5', cy: '16.5', r: '2.5' }],
  ],
  'go-ahead': [['path', { class: 'icon-line', d: 'm4.5 12.8 5 5L19.8 6.6' }]],
  search: [
    ['circle', { class: 'icon-line', cx: '10.5', cy: '10.5', r: '6.5' }],
    ['path', { class: 'icon-line', d: 'm15.5 15.5 5 5' }],
  ],
  here: [
    ['circle', { class: 'icon-line', cx: '12', cy: '12', r: '5.5' }],
    ['path', { class: 'icon-line', d: 'M12 2.5v4M12 17.5v4M2.5 12h4M17.5 12h4' }],
  ],
  copy: [
    ['rect', { class: 'icon-line', x: '8.5', y: '8.5', width: '11.5', height: '12', rx: '1.5' }],
    ['path', { class: 'icon-line', d: 'M15.5 5V3.8H4v12.5h1.2' }],
  ],
  download: [['path', { class: 'icon-line', d: 'M12 3.5v11.5M6.8 10.2 12 15.4l5.2-5.2M4 20.5h16' }]],
  print: [
    ['path', { class: 'icon-line', d: 'M7 8.5v-5h10v5M7 17H4V8.5h16V17h-3' }],
    ['path', { class: 'icon-line', d: 'M7 14h10v6.5H7z' }],
  ],
  lock: [
    ['rect', { class: 'icon-line', x: '4.5', y: '10.5', width: '15', height: '10', rx: '1.5' }],
    ['path', { class: 'icon-line', d: 'M8 10.5V7.4a4 4 0 0 1 8 0v3.1' }],
  ],
  info: [
    ['circle', { class: 'icon-line', cx: '12', cy: '12', r: '9' }],
    ['path', { class: 'icon-line', d: 'M12 11v5.5' }],
    ['circle', { class: 'icon-fill', cx: '12', cy: '7.6', r: '1.4' }],
  ],
  plus: [['path', { class: 'icon-line', d: 'M12 5v14M5 12h14' }]],
  minus: [['path', { class: 'icon-line', d: 'M5 12h14' }]],
  for: [['path', { class: 'icon-line', d: 'm4.5 12.8 5 5L19.8 6.6' }]],
  against: [['path', { class: 'icon-line', d: 'M6 6l12 12M18 6 6 18' }]],
  offered: [
    ['circle', { class: 'icon-line', cx: '12', cy: '12', r: '8.8' }],
    ['path', { class: 'icon-line', d: 'm7.8 12.4 3 3 5.4-6' }],
  ],
  'with-other-care': [
    ['circle', { class: 'icon-line', cx: '12', cy: '12', r: '8.8' }],
    ['path', { class: 'icon-line', d: 'M12 8v8M8 12h8' }],
  ],
  'not-alone': [
    ['circle', { class: 'icon-line', cx: '12', cy: '12', r: '8.8' }],
    ['path', { class: 'icon-line', d: 'M7.5 12h9' }],
  ],
  'not-listed': [['circle', { class: 'v-dash', cx: '12', cy: '12', r: '8.8' }]],
} as const satisfies Record<string, Shape[]>;

export type IconName = keyof typeof icons;
