import type { OwnProfileProposal, PublishedProfile } from '#contracts'
import {
  holdsContact,
  NO_CONTACT,
  type ProfileWords,
} from '../../../../../store/src/contracts/group/profile.ts'
import { day } from '../../../lib/format.ts'
import type { Tone } from '../../ui/state.tsx'

type Said = { headline: string; body: string; quote: string; author: string }

/** As it stands in the fields of the form. */
export type Typed = Said & {
  /** Of this try: its photo is kept as of it, and it is sent under this key. */
  id: string
  /** What was read when she began. */
  from: Said
  alt: string
  isSigned: boolean
}

/** What is read now, to be changed. */
export function typedFrom(published: PublishedProfile | null, id: string): Typed {
  const from = {
    headline: published?.headline ?? '',
    body: published?.body ?? '',
    quote: published?.quote?.text ?? '',
    author: published?.quote?.author ?? '',
  }
  return { ...from, from, id, alt: '', isSigned: false }
}

/** What she typed that was not read yet when she began; a field that was emptied stays as it is read. */
export function changed(typed: Typed): ProfileWords {
  const { from } = typed
  const isOther = (name: keyof Said) => typed[name].trim() !== from[name].trim()
  const said = (name: 'headline' | 'body') => (isOther(name) && typed[name].trim()) || null
  const quote = { text: typed.quote.trim(), author: typed.author.trim() }
  const isQuoted = quote.text !== '' && (isOther('quote') || isOther('author'))
  return { headline: said('headline'), body: said('body'), quote: isQuoted ? quote : null }
}

export type Wrong = Partial<Record<keyof Typed, string>>

/** What she must mend before it is sent. */
export function wrongIn(typed: Typed, words: ProfileWords, hasPhoto: boolean): Wrong {
  const names = ['headline', 'body', 'quote', 'author', 'alt'] as const
  const held = names.filter((name) => holdsContact(typed[name]))
  if (held.length > 0) return Object.fromEntries(held.map((name) => [name, NO_CONTACT]))
  const isNothing = !hasPhoto && Object.values(words).every((said) => said === null)
  return isNothing ? { headline: 'Todavía no cambias nada de lo que se lee.' } : {}
}

/** Where a proposal is, for her. */
export function standingOf({ state, sentAt, receivedAt, at, reason }: OwnProfileProposal): {
  tone: Tone
  isDotted: boolean
  words: string
  more: string
} {
  const on = (moment: string) => `el ${day(moment)}`
  switch (state) {
    case 'sent':
      return {
        tone: 'waiting',
        isDotted: true,
        words: 'Va camino a comunicaciones',
        more: `Lo mandaron ${on(sentAt)}.`,
      }
    case 'received':
      return {
        tone: 'waiting',
        isDotted: true,
        words: `Lo recibió comunicaciones ${on(receivedAt ?? at)}`,
        more: 'Cuando lo lean, aquí te contamos.',
      }
    case 'taken':
      return {
        tone: 'waiting',
        isDotted: false,
        words: `Lo tomaron ${on(at)}`,
        more: 'Falta que lo publiquen. Puede que arreglen alguna palabra.',
      }
    case 'published':
      return { tone: 'done', isDotted: false, words: 'Ya está publicado', more: `Desde ${on(at)}.` }
    case 'declined':
      return {
        tone: 'trouble',
        isDotted: false,
        words: `No lo tomaron: ${reason ?? ''}`,
        more: 'Cambia eso y mándalo de nuevo.',
      }
  }
}
