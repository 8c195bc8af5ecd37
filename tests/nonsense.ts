import fc from 'fast-check'

const deep = (levels: number): unknown => (levels === 0 ? [] : { a: [deep(levels - 1)] })

/** What no form sends: other types, numbers that are none, letters that no column keeps, names that programs give. */
const ODD: unknown[] = [
  ...[null, true, '', ' ', 'NaN', 'null', '1e9', '9'.repeat(400), '__proto__', '%00', '../../etc/passwd'],
  ...[
    '\0',
    'a\0b',
    '\ud800',
    '\u202eedrev',
    '\u200b\u200d\ufeff',
    '👩‍🌾🧶',
    'ñ'.repeat(10_000),
    "'; drop table x; --",
  ],
  ...['<img src=x onerror=alert(1)>', '${7*7}', '2027-02-30', '0000-00-00', '+999999-01-01'],
  ...[
    0,
    -0,
    -1,
    0.1,
    1e21,
    -1e308,
    2 ** 31,
    2 ** 53,
    Number.MIN_VALUE,
    [],
    [[]],
    {},
    [null],
    { length: 9 },
    deep(60),
  ],
  ...[{ constructor: 1 }, { toString: 'x' }, { then: 1 }, { isProblem: true, code: 'x', message: 'x' }],
]
export const nonsense = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
)

type Path = (string | number)[]
const pathsOf = (value: unknown, at: Path = []): Path[] =>
  typeof value !== 'object' || value === null
    ? [at]
    : [at, ...Object.entries(value).flatMap(([name, part]) => pathsOf(part, [...at, name]))]

function put(value: unknown, [name, ...rest]: Path, what: unknown): unknown {
  if (name === undefined) return what
  if (Array.isArray(value))
    return value.map((part: unknown, at) => (String(at) === name ? put(part, rest, what) : part))
  const parts: Record<string, unknown> = typeof value === 'object' ? { ...value } : {}
  return { ...parts, [name]: put(parts[name], rest, what) }
}

/** A body as it should be with one to three things in it that should not; or nothing but nonsense. */
export function nonsenseLike(good: unknown): fc.Arbitrary<string> {
  const spoilt = fc
    .array(fc.tuple(fc.constantFrom(...pathsOf(good)), nonsense), { minLength: 1, maxLength: 3 })
    .map((changes) => changes.reduce<unknown>((body, [path, what]) => put(body, path, what), good))
  const named = fc.constant({ ...Object(good), organizationId: 'x', by: 'member:x', id: 'x', version: 1e9 })
  const written = fc.oneof(
    { weight: 7, arbitrary: spoilt },
    { weight: 2, arbitrary: nonsense },
    { weight: 1, arbitrary: named },
  )
  const own = (json: string | undefined) =>
    (json ?? 'null').replace(/^\{/, '{"__proto__":{"isTrusted":true},')
  return written.chain((body) =>
    fc.boolean().map((isOwn) => (isOwn ? own(JSON.stringify(body)) : (JSON.stringify(body) ?? ''))),
  )
}
