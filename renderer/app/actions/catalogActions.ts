import { standardCatalog } from '../../../shared/model/catalog/standard.ts';
import { changeCatalog, exportCatalogFile } from '../catalogs.ts';
import { action } from './action.ts';

export const showCatalog = action({
  id: 'catalog',
  name: 'Catalog',
  keys: ['$mod+4'],
  run: ({ stores }) => stores.view.getState().show('catalog'),
});

export const exportCatalog = action({ id: 'exportCatalog', name: 'Export catalog…', run: exportCatalogFile });

export const resetCatalog = action({
  id: 'resetCatalog',
  name: 'Back to the standard catalog',
  enabled: ({ stores }) => stores.catalog.getState().catalog !== standardCatalog,
  run: (studio) => {
    const { view, catalog } = studio.stores;
    if (changeCatalog(studio, 'Back to the standard catalog', standardCatalog) !== null) return;
    const run = (): void => {
      catalog.getState().undo();
      view.getState().notify(null);
    };
    view.getState().notify({ text: 'The catalog is the standard one again.', intent: 'info', action: { label: 'Undo', run } });
  },
});
