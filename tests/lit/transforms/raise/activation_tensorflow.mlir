// RUN: ivy-opt %s --ivy-raise --ivy-simplify --cse | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @softplus_cut(
// CHECK-NEXT: %[[V0:.*]] = "ivy.softplus"(%arg0) : (tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x8xf32>
func.func @softplus_cut(%arg0: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %0 = "ivy.constant"() {value = dense<1.1920929E-7> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.log"(%0) : (tensor<f32>) -> tensor<f32>
  %2 = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %3 = "ivy.add"(%1, %2) : (tensor<f32>, tensor<f32>) -> tensor<f32>
  %4 = "ivy.negative"(%3) : (tensor<f32>) -> tensor<f32>
  %5 = "ivy.greater"(%arg0, %4) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xi1>
  %6 = "ivy.less"(%arg0, %3) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xi1>
  %7 = "ivy.exp"(%arg0) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %8 = "ivy.log1p"(%7) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %9 = "ivy.where"(%6, %7, %8) : (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %10 = "ivy.where"(%5, %arg0, %9) : (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  return %10 : tensor<2x8xf32>
}

// CHECK-LABEL: func.func @erfc(
// CHECK-NEXT: %[[V0:.*]] = "ivy.erfc"(%arg0) : (tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x8xf32>
func.func @erfc(%arg0: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %0 = "ivy.abs"(%arg0) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %1 = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %2 = "ivy.greater"(%0, %1) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xi1>
  %3 = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %4 = "ivy.less"(%arg0, %3) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xi1>
  %5 = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %6 = "ivy.multiply"(%arg0, %arg0) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %7 = "ivy.negative"(%6) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %8 = "ivy.exp"(%7) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %9 = "ivy.constant"() {value = dense<0.102081165> : tensor<f32>} : () -> tensor<f32>
  %10 = "ivy.divide"(%1, %6) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %11 = "ivy.multiply"(%9, %10) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %12 = "ivy.constant"() {value = dense<0.429206669> : tensor<f32>} : () -> tensor<f32>
  %13 = "ivy.add"(%11, %12) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %14 = "ivy.multiply"(%13, %10) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %15 = "ivy.constant"() {value = dense<0.323790789> : tensor<f32>} : () -> tensor<f32>
  %16 = "ivy.add"(%14, %15) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %17 = "ivy.multiply"(%16, %10) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %18 = "ivy.constant"() {value = dense<0.053971976> : tensor<f32>} : () -> tensor<f32>
  %19 = "ivy.add"(%17, %18) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %20 = "ivy.constant"() {value = dense<1.006000e+01> : tensor<f32>} : () -> tensor<f32>
  %21 = "ivy.minimum"(%0, %20) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %22 = "ivy.constant"() {value = dense<0.0172516778> : tensor<f32>} : () -> tensor<f32>
  %23 = "ivy.multiply"(%22, %10) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %24 = "ivy.constant"() {value = dense<0.391371638> : tensor<f32>} : () -> tensor<f32>
  %25 = "ivy.add"(%23, %24) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %26 = "ivy.multiply"(%25, %10) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %27 = "ivy.add"(%26, %1) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %28 = "ivy.multiply"(%27, %10) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %29 = "ivy.constant"() {value = dense<0.621732413> : tensor<f32>} : () -> tensor<f32>
  %30 = "ivy.add"(%28, %29) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %31 = "ivy.multiply"(%30, %10) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %32 = "ivy.constant"() {value = dense<0.095662862> : tensor<f32>} : () -> tensor<f32>
  %33 = "ivy.add"(%31, %32) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %34 = "ivy.multiply"(%21, %33) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %35 = "ivy.divide"(%19, %34) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %36 = "ivy.multiply"(%8, %35) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %37 = "ivy.subtract"(%5, %36) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %38 = "ivy.where"(%4, %37, %36) : (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %39 = "ivy.constant"() {value = dense<5.61802299E-4> : tensor<f32>} : () -> tensor<f32>
  %40 = "ivy.multiply"(%39, %6) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %41 = "ivy.constant"() {value = dense<-0.00491381669> : tensor<f32>} : () -> tensor<f32>
  %42 = "ivy.add"(%40, %41) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %43 = "ivy.multiply"(%42, %6) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %44 = "ivy.constant"() {value = dense<0.0267075151> : tensor<f32>} : () -> tensor<f32>
  %45 = "ivy.add"(%43, %44) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %46 = "ivy.multiply"(%45, %6) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %47 = "ivy.constant"() {value = dense<-0.112800106> : tensor<f32>} : () -> tensor<f32>
  %48 = "ivy.add"(%46, %47) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %49 = "ivy.multiply"(%48, %6) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %50 = "ivy.constant"() {value = dense<0.376122952> : tensor<f32>} : () -> tensor<f32>
  %51 = "ivy.add"(%49, %50) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %52 = "ivy.multiply"(%51, %6) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %53 = "ivy.constant"() {value = dense<-1.12837911> : tensor<f32>} : () -> tensor<f32>
  %54 = "ivy.add"(%52, %53) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %55 = "ivy.multiply"(%arg0, %54) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %56 = "ivy.add"(%55, %1) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %57 = "ivy.where"(%2, %38, %56) : (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  return %57 : tensor<2x8xf32>
}
