import * as migration_20261122_182208_inicial from './20261122_182208_inicial';
import * as migration_20261128_215022_redacta_y_planifica from './20261128_215022_redacta_y_planifica';
import * as migration_20261130_031805_propuestas_de_grupos from './20261130_031805_propuestas_de_grupos';
import * as migration_20261130_091955_formacion from './20261130_091955_formacion';

export const migrations = [
  {
    up: migration_20261122_182208_inicial.up,
    down: migration_20261122_182208_inicial.down,
    name: '20261122_182208_inicial',
  },
  {
    up: migration_20261128_215022_redacta_y_planifica.up,
    down: migration_20261128_215022_redacta_y_planifica.down,
    name: '20261128_215022_redacta_y_planifica',
  },
  {
    up: migration_20261130_031805_propuestas_de_grupos.up,
    down: migration_20261130_031805_propuestas_de_grupos.down,
    name: '20261130_031805_propuestas_de_grupos',
  },
  {
    up: migration_20261130_091955_formacion.up,
    down: migration_20261130_091955_formacion.down,
    name: '20261130_091955_formacion'
  },
];
