import { expect, test } from 'vitest'
import { plainWords } from './plain-words.ts'

test.each([
  ['', ''],
  ['<p>Una.</p>', 'Una.'],
  ['<p>Una.</p><p>Otra<br>línea.</p>', 'Una.\n\nOtra\nlínea.'],
  ['<h2>Quiénes</h2><p>Nueve <strong>socias</strong>.</p>', 'Quiénes\n\nNueve socias.'],
  ['<ul><li>Lana</li><li>Miel</li></ul>', 'Lana\n\nMiel'],
  ['<figure><img alt="x"><figcaption>Pie</figcaption></figure><p>Y.</p>', 'Pie\n\nY.'],
  ['<p>&laquo;A &amp; B&#39;s&#x41; &lt;3&nbsp;&gt;</p>', "&laquo;A & B'sA <3 >"],
  ['<p>&#99999999; &#0;</p>', '&#99999999; &#0;'],
])('%j', (html, words) => expect(plainWords(html)).toBe(words))
