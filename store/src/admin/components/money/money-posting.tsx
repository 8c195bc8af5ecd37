import { ChevronRightMini } from '@medusajs/icons'
import { clp, moment } from '../../../kernel/text/format'
import { accountWords, inOrder, kindWords, postingAmount } from '../../lib/ledger-words'
import type { Entry, Posting } from '../../lib/money-types'
import { postingWords } from '../../lib/money-words'

/** One thing that happened to the money; opened, each account's part of it. */
export function MoneyPosting({ posting }: { posting: Posting }) {
  const entries = inOrder(posting.entries)
  return (
    <details className="group">
      <summary className="hover:bg-ui-bg-subtle flex cursor-pointer list-none items-center gap-3 px-6 py-3 [&::-webkit-details-marker]:hidden">
        <ChevronRightMini className="text-ui-fg-muted shrink-0 transition-transform group-open:rotate-90" />
        <span className="flex-1">
          <span className="txt-small-plus block">{postingWords(posting)}</span>
          <span className="txt-small text-ui-fg-subtle block">{moment(posting.at)}</span>
        </span>
        <span className="txt-small-plus tabular-nums">{clp(postingAmount(posting))}</span>
      </summary>
      <div className="overflow-x-auto px-6 pb-4 pl-12">
        <table className="w-full">
          <thead className="txt-small text-ui-fg-subtle">
            <tr>
              <th className="py-1 pr-4 text-left font-normal">De quién</th>
              <th className="py-1 pr-4 text-left font-normal">Qué</th>
              <th className="whitespace-nowrap py-1 text-right font-normal">Se le debe</th>
            </tr>
          </thead>
          <tbody className="txt-small">
            {entries.map((entry, index) => (
              <tr key={index} className={isFirst(entries, index) ? 'border-ui-border-base border-t' : ''}>
                <td className="py-1 pr-4">{isFirst(entries, index) && accountWords(entry)}</td>
                <td className="py-1 pr-4">{kindWords(entry)}</td>
                <td className="whitespace-nowrap py-1 text-right tabular-nums">{signed(entry.amountClp)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

/** The name of an account is written once for all its entries. */
function isFirst(entries: Entry[], index: number): boolean {
  const [entry, before] = [entries[index], entries[index - 1]]
  return !entry || !before || accountWords(entry) !== accountWords(before)
}

const signed = (amountClp: number) => `${amountClp < 0 ? '−' : '+'} ${clp(Math.abs(amountClp))}`
