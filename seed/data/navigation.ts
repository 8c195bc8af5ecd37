import type { NavigationSeed } from '../types.ts'

export const navigation = {
  header: [
    { label: 'Productos', href: '/productos', labelEn: 'Products' },
    { label: 'Grupos', href: '/grupos', labelEn: 'Groups' },
    { label: 'Historias', href: '/historias', labelEn: 'Stories' },
  ],
  footer: [
    { label: 'Nosotras', href: '/paginas/nosotras', labelEn: 'About us' },
    { label: 'Formación', href: '/formacion' },
    {
      label: 'Cómo se reparte la plata',
      href: '/paginas/como-se-reparte-la-plata',
      labelEn: 'How the money is shared',
    },
    { label: 'Despachos y retiros', href: '/paginas/despachos-y-retiros' },
    { label: 'Cambios y devoluciones', href: '/paginas/cambios-y-devoluciones' },
    { label: 'Compras de instituciones', href: '/compras' },
    { label: 'Quién vende', href: '/paginas/quien-vende' },
    { label: 'Tus datos', href: '/paginas/tus-datos' },
    { label: 'Términos', href: '/paginas/terminos' },
    { label: 'Accesibilidad', href: '/paginas/accesibilidad' },
  ],
} satisfies NavigationSeed
