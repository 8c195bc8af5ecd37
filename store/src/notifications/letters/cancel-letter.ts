import { type Method, termsOf } from '../../gateways/terms'

type Cancelled = {
  provider: Method
  /** Her own way back from the gateway told her, on the page that she came to. */
  isSeen: boolean
  /** Questions to the gateway that decided nothing: a page told her that we would write. */
  tries: number
}

/** Whether the buyer of an order that came to nothing hears of it by letter: unless a page has said it to her face. */
export function needsCancelLetter({ provider, isSeen, tries }: Cancelled): boolean {
  return termsOf(provider).settledBy === 'person' || !isSeen || tries > 0
}
