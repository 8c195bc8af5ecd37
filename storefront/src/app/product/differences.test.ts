import { expect, it } from 'vitest'
import type { OwnProduct } from '#contracts'
import { differences } from './differences.ts'
import { editOf, newDraft, toSend } from './draft.ts'

const begin = { id: 'a', memberId: 'm', handle: 'g', now: 0 }
const empty = newDraft('Cañete', begin)
empty.content.title = 'Miel'
empty.content.category = 'miel-y-colmena'
empty.content.variants = [{ id: 'v', title: null, priceClp: 8990, available: 4 }]
const theirs = { id: 'p', version: 2, content: toSend(empty, []), photos: [] } as object as OwnProduct

it('finds nothing to choose between equal words', () => {
  expect(differences(editOf(theirs, begin), theirs)).toEqual([])
})

it('shows both versions of what is not the same, and nothing else', () => {
  const mine = editOf(theirs, begin)
  mine.content = {
    ...mine.content,
    title: 'Miel de ulmo',
    variants: [{ id: 'v', title: null, priceClp: 9500, available: 4 }],
  }
  mine.photos = [{ id: 'x', stored: null, alt: '' }]
  expect(differences(mine, theirs)).toEqual([
    { name: 'Nombre', mine: 'Miel de ulmo', theirs: 'Miel' },
    { name: 'Precio', mine: '$9.500', theirs: '$8.990' },
    { name: 'Fotos', mine: '1 foto', theirs: '0 fotos' },
  ])
})
