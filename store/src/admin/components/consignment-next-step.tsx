import { Button, Text } from '@medusajs/ui'
import type { FormEvent } from 'react'
import { nextStep, type NextStep } from '../lib/consignment-step'
import type { Consignment } from '../lib/types'
import { useSave } from '../lib/use-save'
import { written } from '../lib/written'
import { TextField } from './text-field'

type Move = { to: NextStep; carrier?: string; trackingCode?: string }

const FOOT = 'border-ui-border-base border-t px-6 py-4'

/** The only thing that can be done now with this consignment. */
export function ConsignmentNextStep({ consignment }: { consignment: Consignment }) {
  const move = useSave<Move>({
    path: `/admin/consignments/${consignment.id}/move`,
    stale: ['consignments'],
    done: 'Listo. Quien compró ya lo ve en su pedido.',
  })
  const next = nextStep(consignment)
  if (!next) return null
  if (!consignment.isPaid)
    return (
      <Text className={`text-ui-fg-subtle ${FOOT}`}>
        Todavía no está pagado: no se prepara hasta entonces.
      </Text>
    )

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
      <Button type="submit" className="self-end" isLoading={move.isSending}>
        {next.label}
      </Button>
    </form>
  )
}
