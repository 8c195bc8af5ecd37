import { Button, Text, usePrompt } from '@medusajs/ui'
import { moment } from '../../../kernel/text/format'
import { CodeDrawer } from '../form/code-drawer'
import type { Account } from '../../lib/rights-queries'
import { useGrave } from '../../lib/use-grave'
import { ROLE_WORDS } from './role-words'

type To = 'ended' | 'operator' | 'treasury' | 'reset'

export function AccountItem({ account }: { account: Account }) {
  const { id, name, email, role, lastEnteredAt, isYou, hasFactor } = account
  const prompt = usePrompt()
  const change = useGrave<{ to: To }>({
    path: `/admin/accounts/${id}`,
    stale: ['accounts', 'changes'],
    done: ({ to }) => DONE[to === 'operator' ? 'more' : to],
  })
  const press = async (to: To, title: string, description: string) => {
    const isSure = await prompt({ title, description, confirmText: 'Sí', cancelText: 'Volver' })
    if (isSure) change.send({ to })
  }
  const entered = lastEnteredAt ? `Entró por última vez el ${moment(lastEnteredAt)}.` : 'Todavía no entra.'
  return (
    <li className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
      <div className="min-w-0">
        <Text weight="plus" className="break-words">
          {name ? `${name} · ${email}` : email} {isYou && '(tú)'}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {ROLE_WORDS[role]}. {entered} {!hasFactor && 'No ha conectado su teléfono.'}
        </Text>
      </div>
      {!isYou && (
        <div className="flex flex-wrap gap-2">
          <Button
            size="small"
            variant="secondary"
            onClick={() =>
              void press(
                'reset',
                `¿Clave y código nuevos para ${email}?`,
                'Cuando otra persona lo confirme, le llega un enlace a su correo.',
              )
            }
          >
            Perdió su clave o su teléfono
          </Button>
          {role === 'operator' ? (
            <Button
              size="small"
              variant="secondary"
              onClick={() =>
                void press(
                  'treasury',
                  `¿Dejar a ${email} solo con la tesorería?`,
                  'Rige de inmediato y se cierra su sesión.',
                )
              }
            >
              Solo tesorería
            </Button>
          ) : (
            <Button
              size="small"
              variant="secondary"
              onClick={() =>
                void press('operator', `¿Que ${email} pueda todo?`, 'Rige cuando otra persona lo confirme.')
              }
            >
              Que pueda todo
            </Button>
          )}
          <Button
            size="small"
            variant="danger"
            onClick={() =>
              void press(
                'ended',
                `¿Sacar a ${email} del panel?`,
                'Rige de inmediato y se cierra su sesión. Lo que hizo queda con su nombre.',
              )
            }
          >
            Sacar del panel
          </Button>
        </div>
      )}
      <CodeDrawer {...change.code} />
    </li>
  )
}

const DONE = {
  ended: 'Ya no entra al panel.',
  treasury: 'Ahora solo puede la tesorería.',
  more: 'Pedido. Rige cuando otra persona lo confirme en «Cambios por confirmar».',
  reset: 'Pedido. El enlace sale cuando otra persona lo confirme en «Cambios por confirmar».',
}
