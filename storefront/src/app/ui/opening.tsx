import { Stripes } from './stripes.tsx'

/** What the page shows before the app has started; src/pages/grupo/[...path].astro draws the same. */
export const Opening = () => (
  <div class="app">
    <header>
      <div class="top">
        <b>Mingaco</b>
      </div>
      <Stripes />
    </header>
    <main class="body">
      <p class="soft slow">Abriendo tus cosas…</p>
    </main>
  </div>
)
