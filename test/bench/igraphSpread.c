/*
 * The peer of the bench "spread": igraph's own routine on igraph's own graph.
 * igraphSpread <people> <contacts of a person> <seed> prints, in milliseconds of a steady clock, how long the graph took
 * and how long the spread, and then how many people it reached. It starts with one person; spreads that die out at
 * once are drawn again and not counted.
 */
#include <igraph.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
}

int main(int count, char **words) {
  if (count != 4) return 2;
  const igraph_integer_t people = atoll(words[1]);
  const double contacts = atof(words[2]);
  igraph_rng_seed(igraph_rng_default(), strtoul(words[3], NULL, 10));

  igraph_t graph;
  double before = now();
  igraph_erdos_renyi_game_gnm(&graph, people, people * contacts / 2, IGRAPH_UNDIRECTED, IGRAPH_NO_LOOPS);
  const double graphMs = now() - before;

  double spreadMs;
  igraph_integer_t reached;
  do {
    igraph_vector_ptr_t runs;
    igraph_vector_ptr_init(&runs, 0);
    before = now();
    /* With 1 : 3 as with 1/3 : 1 a contact is passed on with probability 1/4; the latter aborts on a rounding error. */
    igraph_sir(&graph, 1, 3, 1, &runs);
    spreadMs = now() - before;
    igraph_sir_t *run = VECTOR(runs)[0];
    reached = igraph_vector_int_tail(&run->no_r);
    igraph_sir_destroy(run);
    igraph_free(run);
    igraph_vector_ptr_destroy(&runs);
  } while (reached < people / 10);

  printf("%f %f %ld\n", graphMs, spreadMs, (long)reached);
  igraph_destroy(&graph);
  return 0;
}
