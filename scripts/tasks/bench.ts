import '../../tests/bench/run.ts';
