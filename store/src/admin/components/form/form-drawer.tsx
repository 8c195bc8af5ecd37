import { Drawer } from '@medusajs/ui'
import type { ComponentProps } from 'react'
import { DrawerForm } from './drawer-form'

type Props = Omit<ComponentProps<typeof DrawerForm>, 'onBack'> & { isOpen: boolean; onClose: () => void }

/** A form at the side of the page. */
export function FormDrawer({ isOpen, onClose, ...form }: Props) {
  return (
    <Drawer open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content>
        <DrawerForm onBack={onClose} {...form} />
      </Drawer.Content>
    </Drawer>
  )
}
