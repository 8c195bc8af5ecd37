import { Button, Drawer, Text } from '@medusajs/ui'
import { useState } from 'react'
import { clp, moment } from '../../../kernel/text/format'
import { DrawerHead } from '../../components/form/drawer-head'
import type { Transfer } from '../../lib/types'

type Props = {
  transfer: Transfer
  proof: NonNullable<Transfer['proof']>
  onClose: () => void
  onReject: () => void
}

/** The picture beside what it must show. It decides nothing: the bank's statement does. */
export function ProofDrawer({ transfer, proof, onClose, onReject }: Props) {
  const { id, displayId, amountClp, reference, buyer } = transfer
  const [isBroken, setIsBroken] = useState(false)
  const address = `/admin/transfers/${id}/proof?de=${proof.id}`
  return (
    <Drawer open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Drawer.Content>
        <DrawerHead
          title={`Comprobante del pedido N.º ${displayId}`}
          about={`${buyer} lo mandó el ${moment(proof.sentAt)}. Tiene que mostrar ${clp(amountClp)} con el código ${reference}. Mira también la cartola: una imagen se puede inventar.`}
        />
        <Drawer.Body className="flex-1 overflow-y-auto">
          {isBroken ? (
            <Text role="alert" className="text-ui-fg-error">
              No pudimos mostrar la imagen. Cierra y vuelve a abrirla.
            </Text>
          ) : (
            <a href={address} target="_blank" rel="noreferrer">
              <img
                src={address}
                alt={`Lo que mandó ${buyer}. Se abre más grande en otra pestaña.`}
                className="border-ui-border-base mx-auto max-w-full border"
                onError={() => setIsBroken(true)}
              />
            </a>
          )}
        </Drawer.Body>
        <Drawer.Footer>
          <Button variant="secondary" onClick={onClose}>
            Volver
          </Button>
          {proof.state === 'waiting' && (
            <Button variant="danger" onClick={onReject}>
              No sirve
            </Button>
          )}
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
