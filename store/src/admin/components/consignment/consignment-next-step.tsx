import { Button, Text } from '@medusajs/ui'
import type { FormEvent, ReactNode } from 'react'
import { nextStep, type NextStep } from '../../lib/consignment-step'
import { possibleActs } from '../../lib/give-back'
import { MONEY_KEYS } from '../../lib/money-queries'
import type { Consignment } from '../../lib/types'
import { useSave } from '../../lib/use-save'
import { written } from '../../lib/written'
import { TextField } from '../form/text-field'

type Move = { to: NextStep; carrier?: string; trackingCode?: string }

const FOOT = 'border-ui-border-base border-t px-6 py-4'

/** What follows now for this consignment, and beside it (`children`) what else can be done. */
export function ConsignmentNextStep({
  consignment,
  children,
}: {
  consignment: Consignment
  children: ReactNode
}) {
  const move = useSave<Move>({
    path: `/admin/consignments/${consignment.id}/move`,
    stale: MONEY_KEYS,
    done: 'Listo. Quien compró ya lo ve en su pedido.',
  })
  const next = nextStep(consignment)
  if (next && !consignment.isPaid)
    return (
      <Text className={`text-ui-fg-subtle ${FOOT}`}>
        Todavía no está pagado: no se prepara hasta entonces.
      </Text>
    )
  if (!next) return possibleActs(consignment).length > 0 && <div className={FOOT}>{children}</div>

  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    move.send({ to: next.to, carrier: written(form, 'carrier'), trackingCode: written(form, 'trackingCode') })
  }
  return (
    <form onSubmit={send} className={`flex flex-col gap-y-4 ${FOOT}`}>
      {next.needsCarrier && (
        <>
          <TextField
            name="carrier"
            label="Transporte"
            placeholder="Quién lo lleva"
            maxLength={80}
            error={move.fields.carrier}
          />
          <TextField
            name="trackingCode"
            label="Código de seguimiento"
            hint="Si el transporte no da uno, déjalo vacío."
            maxLength={80}
            error={move.fields.trackingCode}
          />
        </>
      )}
      <div className="flex flex-wrap items-center justify-between gap-2">
        {children}
        <Button type="submit" className="ml-auto" isLoading={move.isSending}>
          {next.label}
        </Button>
      </div>
    </form>
  )
}
