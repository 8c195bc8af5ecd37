import { Button } from '@medusajs/ui'
import { useState } from 'react'
import { compare, type Compared, firstLook } from '../../../contracts/product/compare'
import { useCategories } from '../../lib/queries'
import type { Proposal } from '../../lib/types'

/** What it says, field by field; of an edit first only what changed, before and after side by side. */
export function ProposalComparison({ proposal }: { proposal: Proposal }) {
  const { before, after } = proposal
  const { data: categories = {} } = useCategories()
  const [isWhole, setIsWhole] = useState(false)
  const all = compare(before, after, categories)
  const first = firstLook(all, before === null)
  const shown = isWhole ? all : first
  return (
    <div className="flex flex-col items-start gap-y-2">
      {shown.length > 0 && (
        <table className="txt-small w-full table-fixed">
          <thead className="text-ui-fg-subtle">
            <tr className="border-b">
              <th className="w-44 py-2 pr-4 text-left font-normal">Dato</th>
              {before && <th className="py-2 pr-4 text-left font-normal">Antes</th>}
              <th className="py-2 text-left font-normal">{before ? 'Ahora' : 'Lo que dice'}</th>
            </tr>
          </thead>
          <tbody className="divide-y">
            {shown.map((field) => (
              <Row key={field.name} field={field} hasBefore={before !== null} />
            ))}
          </tbody>
        </table>
      )}
      {all.length > first.length && (
        <Button size="small" variant="transparent" onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? 'Ver menos' : 'Ver todo lo que dice'}
        </Button>
      )}
    </div>
  )
}

function Row({ field, hasBefore }: { field: Compared; hasBefore: boolean }) {
  const { name, before, after, isChanged } = field
  const cell = 'whitespace-pre-line break-words py-2 pr-4 align-top'
  return (
    <tr>
      <th scope="row" className="text-ui-fg-subtle py-2 pr-4 text-left align-top font-normal">
        {name}
      </th>
      {hasBefore && <td className={`${cell} ${isChanged ? 'text-ui-fg-subtle' : ''}`}>{before || '—'}</td>}
      <td className={cell}>
        {isChanged ? (
          <mark className="bg-ui-tag-green-bg text-ui-fg-base px-1">{after || 'Ya no dice nada'}</mark>
        ) : (
          after
        )}
      </td>
    </tr>
  )
}
