import { randomInt } from 'node:crypto'
import type { SeenByHand } from '../gateway'

/** Letters and digits that are not taken for one another when read aloud or copied by hand. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 8

/** The order's name is what a buyer writes into her transfer. */
export const transfer: SeenByHand = {
  by: 'person',
  newOrder: () =>
    `MGO-${Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')}`,
}
