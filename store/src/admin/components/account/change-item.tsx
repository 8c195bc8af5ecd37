import { Button, Text, usePrompt } from '@medusajs/ui'
import { moment } from '../../../kernel/text/format'
import { CodeDrawer } from '../form/code-drawer'
import type { Change } from '../../lib/rights-queries'
import { useGrave } from '../../lib/use-grave'
import { ChangeLines } from './change-lines'

type Decision = { decision: 'confirm' | 'reject' }

const nameOf = (who: { name: string; email: string }) => (who.name ? `${who.name} (${who.email})` : who.email)

export function ChangeItem({ change }: { change: Change }) {
  const { id, title, lines, askedBy, askedAt, decision, obstacle } = change
  const prompt = usePrompt()
  const decide = useGrave<Decision>({
    path: `/admin/changes/${id}`,
    stale: ['changes', 'accounts'],
    done: (sent) => (sent.decision === 'confirm' ? 'Confirmado: ya rige.' : 'Rechazado: queda como estaba.'),
  })
  const confirm = async () => {
    const isSure = await prompt({
      title: `¿Confirmar? ${title}`,
      description: `Lo pidió ${nameOf(askedBy)}. Pregúntale en persona o por teléfono si fue así: rige apenas confirmes.`,
      confirmText: 'Sí, confirmo',
      cancelText: 'Volver',
    })
    if (isSure) decide.send({ decision: 'confirm' })
  }
  return (
    <li className="flex flex-col gap-y-3 px-6 py-4">
      <div>
        <Text weight="plus">{title}</Text>
        <Text size="small" className="text-ui-fg-subtle break-words">
          Lo pidió {nameOf(askedBy)} el {moment(askedAt)}. {endOf(change)}
        </Text>
      </div>
      <ChangeLines lines={lines} />
      {decision === null && (
        <div className="flex flex-wrap items-center gap-2">
          <Button variant="secondary" size="small" onClick={() => decide.send({ decision: 'reject' })}>
            Rechazar
          </Button>
          {obstacle === null ? (
            <Button size="small" isLoading={decide.isSending} onClick={() => void confirm()}>
              Confirmar
            </Button>
          ) : (
            <Text size="small">{obstacle}</Text>
          )}
        </div>
      )}
      <CodeDrawer {...decide.code} />
    </li>
  )
}

function endOf({ decision, decidedBy, decidedAt }: Change): string {
  if (!decision || !decidedBy || !decidedAt) return 'Espera a otra persona.'
  const by = `${nameOf(decidedBy)} el ${moment(decidedAt)}`
  const words = {
    confirmed: `Lo confirmó ${by}.`,
    rejected: `Lo rechazó ${by}.`,
    stale: `Quedó sin efecto el ${moment(decidedAt)}, porque lo de antes ya había cambiado.`,
    alone: 'Rigió de inmediato: era lo primero que se escribía.',
  }
  return words[decision]
}
