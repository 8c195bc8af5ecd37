import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hireStaff, openCms } from './cms.ts'
import { openDoors } from '../src/doors/open-doors.ts'
import { ask, tokenOf } from './http.ts'

let payload: Payload
let close: () => Promise<void>
const tokens: Record<string, string | null> = { nobody: null }

beforeAll(async () => {
  ;({ payload, close } = await openCms())
  const { author, trainer, editor, admin } = await hireStaff(payload)
  for (const [who, user] of Object.entries({ author, trainer, editor, admin })) {
    tokens[who] = await tokenOf(payload, user)
    await payload
      .create({
        collection: 'stories',
        data: { title: `De ${who}`, slug: '', _status: 'published' },
        user,
        overrideAccess: false,
        draft: who === 'author',
      })
      .catch(() => null)
  }
})
afterAll(() => close())

const secret = [
  'hash',
  'salt',
  'resetPasswordToken',
  'resetPasswordExpiration',
  'sessions.id',
  'loginAttempts',
]
const lists = [
  'users',
  'stories',
  'media',
  'profile-proposals',
  'courses',
  'lessons',
  'lesson-files',
  'payload-preferences',
  'payload-locked-documents',
]
const paths = [...secret, 'createdBy.hash', 'createdBy.salt', 'user.value.hash', 'version.createdBy.hash']
const probes = lists.flatMap((list) =>
  paths.flatMap((path) => [
    `/api/${list}?sort=${path}`,
    `/api/${list}?sort=-${path}`,
    `/api/${list}?where[${path}][like]=a`,
    `/api/${list}?where[or][0][and][0][${path}][exists]=true`,
    // A preference may be called "versions".
    ...(list === 'payload-preferences'
      ? []
      : [
          `/api/${list}/versions?sort=version.${path}`,
          `/api/${list}/versions?where[version.${path}][like]=a`,
        ]),
  ]),
)

describe.each(['nobody', 'author', 'trainer', 'admin'])('%s', (who) => {
  test('orders and searches by nothing hidden, neither here nor behind a relation', async () => {
    const open: string[] = []
    for (const probe of probes) {
      const { status } = await ask('GET', probe, { token: tokens[who] })
      if (![400, 401, 403, 404].includes(status)) open.push(`${status} ${probe}`)
    }
    expect(open).toEqual([])
  })
})

describe('nonsense is refused in Spanish, never a fault of the server', () => {
  const story = (change: object) => ({ title: 'x', slug: '', ...change })
  test.each<[string, string, string, unknown]>([
    ['a wrong state', 'POST', '/api/stories', story({ _status: 'volando' })],
    [
      'a letter that no database keeps',
      'POST',
      '/api/stories',
      story({ author: 'a\u0000b', _status: 'x\u0000' }),
    ],
    ['a date that is none', 'POST', '/api/stories', story({ publishedAt: 'mañana' })],
    ['a body that is no JSON', 'POST', '/api/stories', '{"title":'],
    ['a text that is no text', 'POST', '/api/stories', story({ body: 'hola' })],
    ['a picture that is none', 'POST', '/api/stories', story({ cover: 'no-es-una-foto' })],
    ['an id that is none', 'GET', '/api/stories/no-es-un-id', undefined],
    ['an id with a NUL', 'GET', '/api/stories/%00', undefined],
    ['an address cut short', 'GET', '/api/stories/%E0%A4%A', undefined],
    ['a search with a NUL', 'GET', '/api/stories?where[slug][equals]=a%00', undefined],
    ['a search of ids', 'GET', '/api/stories?where[id][equals]=no-es-un-id', undefined],
    ['a search of dates', 'GET', '/api/stories?where[publishedAt][greater_than]=nunca', undefined],
    ['a search by state', 'GET', '/api/stories?where[_status][equals]=volando', undefined],
    ['an operator that is none', 'GET', '/api/stories?where[slug][parecido]=a', undefined],
    ['an order by nothing', 'GET', '/api/stories?sort=nada', undefined],
    ['a page that is none', 'GET', '/api/stories?page=-1&limit=-7', undefined],
    ['a page beyond numbers', 'GET', '/api/stories?page=99999999999999999999', undefined],
    ['a file with a NUL', 'GET', '/api/media/file/a%00.jpg', undefined],
    ['a file that is not there', 'GET', '/api/media/file/no-esta.jpg', undefined],
  ])('%s', async (_what, method, path, body) => {
    const { status, text } = await ask(method, path, { token: tokens.editor, body })
    expect([status < 500, text]).toEqual([
      true,
      expect.not.stringMatching(/wrong|error occurred|failed|invalid/i),
    ])
  })
})

/** Who may knock at all: what a door gives to each is held where its subject is. */
const closed: [string, string][] = [
  ['POST', '/api/users/first-register'],
  ['POST', '/api/users/forgot-password'],
  ['POST', '/api/users/reset-password'],
  ['POST', '/api/users/unlock'],
  ['POST', '/api/users/verify/x'],
  ['POST', '/api/media/paste-url/x'],
  ['GET', '/api/media/paste-url/x'],
  ['GET', '/api/payload-jobs/run'],
  ['GET', '/api/payload-jobs/handle-schedules'],
  ['GET', '/api/payload-jobs'],
  ['GET', '/api/payload-kv'],
  ['GET', '/api/payload-migrations'],
  ['GET', '/api/payload-preferences'],
  ['POST', '/api/payload-locked-documents'],
  ['GET', '/api/course-outlines'],
  ['POST', '/api/course-outlines'],
  ['GET', '/api/lesson-files/paste-url/x'],
  ['GET', '/api/picture-uses'],
  ['POST', '/api/picture-uses'],
  // The store's signature opens it, and nobody's account.
  ['POST', '/api/profile-proposals'],
  ['PATCH', '/api/profile-proposals'],
  ['DELETE', '/api/profile-proposals'],
  ['DELETE', '/api/profile-proposals/x'],
  ['POST', '/api/graphql'],
  ['GET', '/api/graphql'],
]

test.each(closed)('%s %s is not there for anybody', async (method, path) => {
  for (const who of ['nobody', 'author', 'trainer', 'editor', 'admin']) {
    expect([
      who,
      (await ask(method, path, { token: tokens[who], body: method === 'POST' ? {} : undefined })).status,
    ]).toEqual([who, 404])
  }
})

test('every door of the running configuration is one of the list, and the list names no other', () => {
  const { config } = payload
  const real = [
    ...config.endpoints.map(({ method, path }) => ` ${method.toUpperCase()} ${path}`),
    ...[...config.collections, ...config.globals].flatMap(({ slug, endpoints }) =>
      (endpoints || []).map(({ method, path }) => `${slug} ${method.toUpperCase()} ${path}`),
    ),
  ]
  const listed = Object.entries(openDoors).flatMap(([of, doors]) =>
    doors.map((door) => `${of.replace('globals/', '')} ${door}`),
  )
  expect(real.toSorted()).toEqual(listed.toSorted())
})

/** What nobody gets without an account, and an author never: method, path, body, who is let in. */
const staffOnly: [string, string, unknown, string[]][] = [
  ['GET', '/api/users', undefined, ['author', 'trainer', 'editor', 'admin']],
  ['POST', '/api/users', {}, ['admin']],
  ['PATCH', '/api/users?where[role][equals]=nadie', {}, ['author', 'trainer', 'editor', 'admin']],
  ['DELETE', '/api/users?where[email][equals]=nadie', undefined, ['admin']],
  ['GET', '/api/profile-proposals', undefined, ['author', 'editor', 'admin']],
  ['GET', '/api/redirects', undefined, ['editor', 'admin']],
  ['POST', '/api/redirects', {}, ['editor', 'admin']],
  ['DELETE', '/api/redirects?where[from][equals]=x', undefined, ['editor', 'admin']],
  ['POST', '/api/stories', { title: '' }, ['author', 'editor', 'admin']],
  ['POST', '/api/groups', { name: '' }, ['author', 'editor', 'admin']],
  ['POST', '/api/pages', { title: '' }, ['author', 'editor', 'admin']],
  ['POST', '/api/media', {}, ['author', 'trainer', 'editor', 'admin']],
  ['POST', '/api/courses', { title: '' }, ['trainer', 'editor', 'admin']],
  ['POST', '/api/lessons', { title: '' }, ['trainer', 'editor', 'admin']],
  ['POST', '/api/lesson-files', {}, ['trainer', 'editor', 'admin']],
  ['GET', '/api/courses/versions', undefined, ['trainer', 'editor', 'admin']],
  ['GET', '/api/lessons/versions', undefined, ['trainer', 'editor', 'admin']],
  ['POST', '/api/globals/brand', { tagline: '' }, ['editor', 'admin']],
  ['POST', '/api/globals/navigation', { header: 'x' }, ['editor', 'admin']],
  ['GET', '/api/globals/brand/versions', undefined, ['editor', 'admin']],
  ['GET', '/api/stories/versions', undefined, ['author', 'editor', 'admin']],
  ['GET', '/api/payload-locked-documents', undefined, ['author', 'trainer', 'editor', 'admin']],
]

test.each(staffOnly)('%s %s (%j) lets in %j', async (method, path, body, let_in) => {
  for (const who of ['nobody', 'author', 'trainer', 'editor', 'admin']) {
    const { status } = await ask(method, path, { token: tokens[who], body })
    expect([who, status < 500, ![401, 403, 404].includes(status)]).toEqual([who, true, let_in.includes(who)])
  }
})

test('no answer carries a password’s remains, whatever is asked for', async () => {
  const rows = await payload.db.find<{
    id: string
    hash?: string
    salt?: string
    sessions?: { id: string }[]
  }>({
    collection: 'users',
    pagination: false,
  })
  const remains = rows.docs.flatMap(({ hash, salt, sessions }) => [
    hash,
    salt,
    ...(sessions ?? []).map(({ id }) => id),
  ])
  const asked = [
    '',
    ...secret.map((name) => `&select[${name.replace('.', '][')}]=true`),
    '&depth=99',
    '&depth=3&populate[users][hash]=true&populate[users][salt]=true&showHiddenFields=true',
    '&joins[users][sort]=hash',
  ]
  for (const who of ['nobody', 'author', 'trainer', 'editor', 'admin']) {
    for (const list of [...lists, 'users/me', 'redirects']) {
      for (const more of asked) {
        const { text } = await ask('GET', `/api/${list}?limit=0${more}`, { token: tokens[who] })
        expect([list, more, remains.filter((one) => one && text.includes(one))]).toEqual([list, more, []])
      }
    }
  }
})
