import { expect, test } from 'vitest'
import { asPreview, previewTokenOf } from './preview.ts'

test('only the panel frames a preview, nobody keeps it, and its pictures come by its token', async () => {
  const page = new Response(
    '<img src="/cms-media/a.avif" srcset="/cms-media/b.avif 480w"><audio src="/cms-files/c.mp3">',
    {
      headers: {
        'content-security-policy': "default-src 'self'; frame-ancestors 'none'; object-src 'none'",
        'x-frame-options': 'DENY',
        'cache-control': 'public, max-age=300',
      },
    },
  )
  const preview = await asPreview(page, 'abc', 'https://contenidos.example.cl')
  expect(await preview.text()).toBe(
    '<img src="/borrador/abc/a.avif" srcset="/borrador/abc/b.avif 480w"><audio src="/borrador/abc/c.mp3">',
  )
  expect(Object.fromEntries(preview.headers)).toEqual({
    'content-security-policy':
      "default-src 'self'; frame-ancestors https://contenidos.example.cl; object-src 'none'",
    'cache-control': 'private, no-store',
    'content-type': 'text/plain;charset=UTF-8',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex, nofollow',
  })
})

test.each([
  ['/borrador/stories.a.es.1.b', 'stories.a.es.1.b'],
  ['/borrador/x/foto.avif', null],
  ['/historias/x', null],
])('%s has the token %s', (path, token) => expect(previewTokenOf(path)).toBe(token))
