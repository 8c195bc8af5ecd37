import { expect, it } from 'vitest'
import { categoryDefaults, isUsualKind } from './category-defaults'
import { publishGate } from './publish-gate'

it.each([
  ['miel-y-colmena', 'food', true, false],
  ['quesos', 'food', false, true],
  ['greda', 'pottery', true, false],
  ['cuidado-personal', 'cosmetic', false, false],
  ['experiencias', 'experience', false, true],
])('%s begins as %s', (category, kind, canGoBack, isPickupOnly) => {
  const { withdrawal, ...defaults } = categoryDefaults(category)
  expect(defaults).toMatchObject({ kind, isPickupOnly })
  expect(withdrawal.applies).toBe(canGoBack)
})

it.each(['inventada', '', 'constructor', '__proto__'])(
  'the category «%s» asks for what food needs',
  (handle) => {
    const { kind, withdrawal } = categoryDefaults(handle)
    expect(withdrawal).toEqual({ applies: true })
    const missing = publishGate({
      kind,
      title: 'Algo nuevo',
      priceClp: [1000],
      photoCount: 1,
      placeOfMaking: 'Tirúa',
      withdrawal: { applies: true, reason: null },
      food: null,
    })
    expect(missing.map(({ field }) => field)).toEqual(['food'])
  },
)

it.each([
  ['quesos', 'food', true],
  ['quesos', 'wood', false],
  ['miel-y-colmena', 'wood', false],
  ['lana-y-telar', 'textile', true],
  ['lana-y-telar', 'wood', true],
  ['inventada', 'wood', false],
] as const)('in %s, %s is usual: %s', (category, kind, isUsual) => {
  expect(isUsualKind({ category, kind })).toBe(isUsual)
})
