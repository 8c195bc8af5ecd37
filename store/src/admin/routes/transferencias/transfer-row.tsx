import { Button, Table, Text } from '@medusajs/ui'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import { clp, moment } from '../../../kernel/text/format'
import { StatusWord } from '../../components/ui/status-word'
import { useMe } from '../../lib/queries'
import type { Transfer } from '../../lib/types'
import { PROOF_STATES } from '../../lib/words'
import { ProofDrawer } from './proof-drawer'
import { RejectProofDrawer } from './reject-proof-drawer'
import { useConfirmTransfer } from './use-confirm-transfer'

export function TransferRow({ transfer }: { transfer: Transfer }) {
  const { orderId, displayId, reference, amountClp, buyer, dueAt, needsSecond, proof, seenBy } = transfer
  const [open, setOpen] = useState<'picture' | 'rejection' | null>(null)
  const me = useMe()
  const confirm = useConfirmTransfer(transfer)
  const isMine = seenBy !== null && seenBy.id === me.data?.id
  const close = () => setOpen(null)
  return (
    <Table.Row>
      <Table.Cell>
        <Link to={`/orders/${orderId}`} className="underline">
          N.º {displayId}
        </Link>
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap font-mono">{reference}</Table.Cell>
      <Table.Cell>{buyer}</Table.Cell>
      <Table.Cell className="text-right tabular-nums">{clp(amountClp)}</Table.Cell>
      <Table.Cell className="whitespace-nowrap">
        {proof?.state === 'waiting' ? 'Espera tu revisión' : moment(dueAt)}
      </Table.Cell>
      <Table.Cell>
        {proof ? (
          <div className="flex items-center gap-2">
            <Button
              variant="transparent"
              size="small"
              className="underline"
              aria-label={`Ver el comprobante del pedido N.º ${displayId}`}
              onClick={() => setOpen('picture')}
            >
              Ver
            </Button>
            <StatusWord badge={PROOF_STATES[proof.state]} />
          </div>
        ) : (
          <Text size="small" className="text-ui-fg-subtle">
            No ha mandado
          </Text>
        )}
      </Table.Cell>
      <Table.Cell className="py-2 text-right">
        {needsSecond && (
          <Text size="small" className="text-ui-fg-subtle ml-auto max-w-64 pb-1">
            {seenBy
              ? `La vio ${isMine ? 'tu cuenta' : (seenBy.email ?? 'otra persona')}. Falta que otra persona lo confirme.`
              : 'La confirman dos personas.'}
          </Text>
        )}
        {!isMine && (
          <Button size="small" isLoading={confirm.isSending} onClick={confirm.receive}>
            Recibí la plata
          </Button>
        )}
        {open === 'picture' && proof && (
          <ProofDrawer
            transfer={transfer}
            proof={proof}
            onClose={close}
            onReject={() => setOpen('rejection')}
          />
        )}
        {open === 'rejection' && proof && (
          <RejectProofDrawer transfer={transfer} proofId={proof.id} onClose={close} />
        )}
      </Table.Cell>
    </Table.Row>
  )
}
