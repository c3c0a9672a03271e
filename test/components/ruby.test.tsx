// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { Japanese, Speaking, Text, useWords } from '@/components/parts/words';
import { show } from './screen';

function Shown() {
  const { t } = useWords();
  return (
    <div>
      <Text>{t('paper.certificate')}</Text>
      <button type="button" aria-label={t('paper.notice')} title="届《とど》く">
        届《とど》きます
      </button>
      <p>据《资格确认书》和《QA》</p>
      <select>
        <option>｜1日《ついたち》</option>
      </select>
    </div>
  );
}

it('readings stand over their words, once, and nowhere as marks', () => {
  const { place, leave } = show(
    <Speaking lang="ja-easy">
      <Shown />
    </Speaking>,
  );
  const ruby = place.querySelector('ruby');
  expect(ruby?.firstChild?.textContent).toBe('資格確認書');
  expect(ruby?.querySelector('rt')?.textContent).toBe('しかくかくにんしょ');
  expect(ruby?.querySelector('rt')?.getAttribute('aria-hidden')).toBe('true');
  expect(place.querySelector('button')?.title).toBe('届く');
  expect(place.querySelector('button')?.getAttribute('aria-label')).toBe('資格情報のお知らせ');
  expect(place.querySelector('option')?.textContent).toBe('1日');
  // Around anything else than kana they are what they are in other languages: a title.
  expect(place.querySelector('p')?.innerHTML).toBe('据《资格确认书》和《QA》');
  expect(place.innerHTML.replace(/《(?:资格确认书|QA)》/g, '')).not.toMatch(/[《》｜]/);
  leave();
});

it('names that a pack says have their readings in both kinds of Japanese, and nowhere else', () => {
  const read = (lang: 'ja' | 'ja-easy' | 'ja-ruby' | 'zh') => {
    const screen = show(<Japanese>東洋紡健康保険組合</Japanese>, lang);
    const reading = screen.texts('ruby rt').join('');
    screen.leave();
    return reading;
  };
  expect(read('ja')).toBe('');
  expect(read('zh')).toBe('');
  expect(read('ja-easy')).toBe('とうようぼうけんこうほけんくみあい');
  expect(read('ja-ruby')).toBe('とうようぼうけんこうほけんくみあい');
});
