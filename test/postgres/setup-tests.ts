import { inject } from 'vitest';

process.env['KOE_TEST_POSTGRES'] = inject('postgres');
