// The one place that compiles Catch: every test program links it.
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
