import { back } from '../router.tsx'
import { paths } from '../paths.ts'

export type Tab = 'products' | 'consignments' | 'owed' | 'courses'

const tabs: { tab: Tab; label: string; href: string }[] = [
  { tab: 'products', label: 'Mis productos', href: paths.products },
  { tab: 'consignments', label: 'Pedidos', href: paths.consignments },
  { tab: 'owed', label: 'Lo que me deben', href: paths.owed },
  { tab: 'courses', label: 'Cursos', href: paths.courses },
]

export const Tabs = ({ at }: { at: Tab }) => (
  <nav class="bottom tabs" aria-label="Principal">
    {tabs.map(({ tab, label, href }) => (
      <a key={tab} href={href} aria-current={tab === at ? 'page' : undefined}>
        {label}
      </a>
    ))}
  </nav>
)

/** `onBack`: back within the same address (an earlier question). */
export type Back = { to: string; label: string; onBack?: () => void }

/** Goes back where she came from; `to` when the screen was opened by its address. */
export const BackLink = ({ to, label, onBack }: Back) => (
  <a
    href={to}
    onClick={(event) => {
      event.preventDefault()
      if (onBack) onBack()
      else back(to)
    }}
  >
    ← {label}
  </a>
)
