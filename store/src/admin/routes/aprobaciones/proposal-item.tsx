import { Button, Heading, Text } from '@medusajs/ui'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import { clp, moment } from '../../../mail/words'
import type { Proposal } from '../../lib/types'
import { useSave } from '../../lib/use-save'
import { AskChangeDrawer } from './ask-change-drawer'
import { ProposalPhoto } from './proposal-photo'

export function ProposalItem({ proposal }: { proposal: Proposal }) {
  const { id, title, description, organization, categories, metadata, created_at } = proposal
  const [isAsking, setIsAsking] = useState(false)
  const approve = useSave<{ decision: 'approve' }>({
    path: `/admin/proposals/${id}`,
    stale: ['proposals', 'organizations'],
    done: `«${title}» ya está a la venta.`,
  })
  const facts = [categories[0]?.name, metadata?.format, metadata?.placeOfMaking].filter(Boolean).join(' · ')
  return (
    <li className="flex flex-wrap gap-6 px-6 py-4">
      <ProposalPhoto photos={metadata?.photos ?? []} />
      <div className="flex min-w-64 flex-1 flex-col gap-y-1">
        <Heading level="h2">
          <Link to={`/products/${id}`}>{title}</Link>
        </Heading>
        <Text size="small">
          {organization?.name ?? 'Sin grupo'} · propuesto el {moment(created_at)}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {facts}
        </Text>
        {description && (
          <Text size="small" className="text-ui-fg-subtle line-clamp-3 max-w-prose">
            {description}
          </Text>
        )}
        {proposal.missing.length > 0 && (
          <Text size="small" className="text-ui-fg-error">
            {proposal.missing.join(' ')}
          </Text>
        )}
        {approve.problem && (
          <Text role="alert" size="small" className="text-ui-fg-error">
            {approve.problem}
          </Text>
        )}
      </div>
      <div className="flex flex-col items-end justify-between gap-4">
        <Text weight="plus">{prices(proposal)}</Text>
        <div className="flex gap-2">
          <Button variant="secondary" size="small" onClick={() => setIsAsking(true)}>
            Pedir un cambio
          </Button>
          <Button
            size="small"
            isLoading={approve.isSending}
            onClick={() => approve.send({ decision: 'approve' })}
          >
            Aprobar
          </Button>
        </div>
      </div>
      {isAsking && <AskChangeDrawer proposal={proposal} onClose={() => setIsAsking(false)} />}
    </li>
  )
}

function prices({ variants }: Proposal): string {
  const amounts = variants.flatMap((variant) => variant.prices.map(({ amount }) => amount))
  if (amounts.length === 0) return 'Sin precio'
  const [from, to] = [Math.min(...amounts), Math.max(...amounts)]
  return from === to ? clp(from) : `${clp(from)} a ${clp(to)}`
}
