import { acronymsOf, withoutShortForm, withShortForm } from '../../../src/plan/register/short-forms';
import { aPartnership, aPlan } from '../../support/plan-builder';

const plan = aPlan({
  acronyms: [
    { short: 'CERAF', about: 'a risk assessment' },
    { short: 'CSA', long: 'child sexual abuse' },
  ],
});
const told = (...forms: readonly { short: string; long: string }[]) =>
  forms.reduce(withShortForm, aPartnership({}));

test('what the plan leaves unexpanded is expanded as it was told; what the plan prints stays', () => {
  const partnership = told(
    { short: 'ceraf', long: 'child exploitation risk assessment form' },
    { short: 'CSA', long: 'customer service area' },
    { short: 'MARF', long: 'multi-agency referral form' },
  );
  expect(acronymsOf(plan, partnership)).toEqual([
    { short: 'CERAF', long: 'child exploitation risk assessment form', about: 'a risk assessment' },
    { short: 'CSA', long: 'child sexual abuse' },
    { short: 'MARF', long: 'multi-agency referral form' },
  ]);
});

test('told again the newer stands, and forgotten it is gone', () => {
  const twice = told({ short: 'MARF', long: 'one thing' }, { short: 'marf', long: 'another thing' });
  expect(twice.shortForms).toEqual([{ short: 'marf', long: 'another thing' }]);
  expect(withoutShortForm(twice, 'MARF').shortForms).toEqual([]);
});
