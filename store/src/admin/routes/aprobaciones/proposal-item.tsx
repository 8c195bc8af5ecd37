import { Button, Heading, Text } from '@medusajs/ui'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import { moment } from '../../../kernel/text/format'
import { StatusWord } from '../../components/ui/status-word'
import type { Proposal } from '../../lib/types'
import { useSave } from '../../lib/use-save'
import { PROPOSAL_KINDS } from '../../lib/words'
import { AskChangeDrawer } from './ask-change-drawer'
import { ProposalComparison } from './proposal-comparison'
import { ProposalPhotos } from './proposal-photos'

export function ProposalItem({ proposal }: { proposal: Proposal }) {
  const { id, version, kind, title, missing } = proposal
  const [isAsking, setIsAsking] = useState(false)
  const approve = useSave<{ decision: 'approve'; version: number }>({
    path: `/admin/proposals/${id}`,
    stale: ['proposals', 'organizations'],
    done:
      kind === 'new' ? `«${title}» ya está a la venta.` : `El cambio de «${title}» ya se ve en la tienda.`,
  })
  return (
    <li className="flex flex-col gap-y-4 px-6 py-6">
      <header className="flex flex-wrap items-start justify-between gap-4">
        <div className="flex flex-col gap-y-1">
          <Heading level="h2">
            <Link to={`/products/${id}`}>{title}</Link>
          </Heading>
          <Text size="small">{sentWords(proposal)}</Text>
          <StatusWord badge={PROPOSAL_KINDS[kind]} />
        </div>
        <div className="flex gap-2">
          <Button variant="secondary" size="small" onClick={() => setIsAsking(true)}>
            Pedir un cambio
          </Button>
          <Button
            size="small"
            isLoading={approve.isSending}
            onClick={() => approve.send({ decision: 'approve', version })}
          >
            Aprobar
          </Button>
        </div>
      </header>
      {missing.length > 0 && !approve.problem && (
        <Text size="small" className="text-ui-fg-error">
          Todavía no puede salir a la venta. {missing.join(' ')}
        </Text>
      )}
      {approve.problem && (
        <Text role="alert" size="small" className="text-ui-fg-error">
          {approve.problem}
        </Text>
      )}
      <ProposalPhotos before={proposal.before} after={proposal.after} />
      <ProposalComparison proposal={proposal} />
      {isAsking && <AskChangeDrawer proposal={proposal} onClose={() => setIsAsking(false)} />}
    </li>
  )
}

function sentWords({ group, sentBy, sentAt }: Proposal): string {
  if (!sentBy) return `${group.name} · lo puso la asociación el ${moment(sentAt)}`
  const who = sentBy.isHelper ? `${sentBy.name}, ayudando al grupo,` : sentBy.name
  return `${group.name} · lo mandó ${who} el ${moment(sentAt)}`
}
