import { describe, expect, test } from 'vitest';
import { nearestIn } from '../../src/search/nearest-word.ts';

describe('the nearest word', () => {
  test('is the more frequent one where two are as near', () => {
    expect(nearestIn(['passane', 'passare'])('passave')).toBe('passane');
    expect(nearestIn(['passare', 'passane'])('passave')).toBe('passare');
  });

  test('is rather one with the same first letter, however frequent the other is', () => {
    expect(nearestIn(['massave', 'passane'])('passave')).toBe('passane');
  });

  test('is rather one that sounds alike, whatever letter it begins with', () => {
    expect(nearestIn(['bibro', 'phibro'])('fibro')).toBe('phibro');
  });

  test('has two letters wrong where seven were typed, and no more than one where six were', () => {
    expect(nearestIn(['massage'])('masbave')).toBe('massage');
    expect(nearestIn(['muscle'])('mubcve')).toBeUndefined();
  });

  test('has four letters or more', () => {
    expect(nearestIn(['toe'])('tow')).toBeUndefined();
    expect(nearestIn(['toe'])('toee')).toBeUndefined();
    expect(nearestIn(['knee'])('nee')).toBe('knee');
  });

  test.each(['neck2', '2neck', 'ne-ck', 'neck.', ''])('is none for anything but letters: %j', (typed) =>
    expect(nearestIn(['neck'])(typed)).toBeUndefined(),
  );

  test('is none for a word of one or two letters', () => {
    for (const typed of ['n', 'ne', 'ek']) expect(nearestIn(['neck', 'knee'])(typed)).toBeUndefined();
  });
});
