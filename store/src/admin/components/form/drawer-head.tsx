import { XMark } from '@medusajs/icons'
import { Drawer, IconButton } from '@medusajs/ui'

/** Medusa's own header has a closing button without a name, which a screen reader cannot say. */
export function DrawerHead({ title, about }: { title: string; about: string }) {
  return (
    <header className="border-ui-border-base flex items-start justify-between gap-4 border-b px-6 py-4">
      <div className="flex flex-col gap-y-1">
        <Drawer.Title>{title}</Drawer.Title>
        <Drawer.Description>{about}</Drawer.Description>
      </div>
      <Drawer.Close asChild>
        <IconButton size="small" type="button" variant="transparent" aria-label="Cerrar">
          <XMark />
        </IconButton>
      </Drawer.Close>
    </header>
  )
}
